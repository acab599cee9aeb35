package org.scheelite.std.form.box;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// The boxes that show an expression, which is not evaluated.
///
/// `MakeBoxes[expr]` gives the boxes of `StandardForm`, `MakeBoxes[expr, form]` those of
/// `StandardForm` or `TraditionalForm`. How calls of a function look can be said by definitions
/// `MakeBoxes[f[x_], StandardForm] := …`, by `f /: MakeBoxes[f[x_], form_] := …` and by
/// `Format[f[x_]] := …`.
///
/// Arithmetic, operators, scripts, tables and the notation of calculus have boxes of their own;
/// what has none is shown as it is entered.
///
/// ```wl
/// In:  MakeBoxes[a/b + 1 + 1]
/// Out: RowBox[{FractionBox["a", "b"], "+", "1", "+", "1"}]
/// In:  MakeBoxes[f[x, Sqrt[y]]]
/// Out: RowBox[{"f", "[", RowBox[{"x", ",", SqrtBox["y"]}], "]"}]
/// In:  MakeBoxes[Sin[x]^2, TraditionalForm]
/// Out: FormBox[SuperscriptBox[RowBox[{"sin", "(", "x", ")"}], "2"], TraditionalForm]
/// In:  MakeBoxes[vec[x_], StandardForm] := OverscriptBox[MakeBoxes[x, StandardForm], "→"]
/// In:  MakeBoxes[vec[v] + 1]
/// Out: RowBox[{OverscriptBox["v", "→"], "+", "1"}]
/// In:  MakeBoxes[x, HTMLForm]
/// Msg: MakeBoxes::boxfmt: HTMLForm is not a form that boxes can be made for.
/// Out: MakeBoxes[x, HTMLForm]
/// ```
@Builtin(
    attributes = Attribute.HOLD_ALL_COMPLETE,
    variable = true,
    seeAlso = {"ToBoxes", "MakeExpression", "DisplayForm", "RawBoxes"})
final class MakeBoxes {
  static final Message BOXFMT =
      Message.of("MakeBoxes::boxfmt", "`1` is not a form that boxes can be made for.");

  private MakeBoxes() {}

  @Form
  static Expr boxes(Expr expr, Frame frame) {
    return frame.evaluate(Call.of(Symbol.system("MakeBoxes"), expr, Sym.STANDARD_FORM));
  }

  @Form
  static @Nullable Expr boxes(Expr expr, Expr form, Frame frame) {
    Expr wanted = frame.evaluate(form);
    if (wanted.equals(Sym.TRADITIONAL_FORM)) {
      Expr boxes = new Look(Sym.TRADITIONAL_FORM, frame).boxes(expr);
      return Call.of(Symbol.system("FormBox"), boxes, wanted);
    }
    if (wanted.equals(Sym.STANDARD_FORM)
        || wanted.equals(Sym.INPUT_FORM)
        || wanted.equals(Sym.OUTPUT_FORM)) {
      return new Look(Sym.STANDARD_FORM, frame).boxes(expr);
    }
    return frame.decline(BOXFMT, form);
  }
}
