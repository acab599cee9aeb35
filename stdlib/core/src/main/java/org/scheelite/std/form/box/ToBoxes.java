package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The boxes that show the value of an expression.
///
/// `ToBoxes[expr]` evaluates `expr` and gives the boxes of `StandardForm`; `ToBoxes[expr, form]`
/// those of another form.
///
/// ```wl
/// In:  ToBoxes[1 + 1 + x^2]
/// Out: RowBox[{"2", "+", SuperscriptBox["x", "2"]}]
/// In:  ToBoxes[1 + x^2, TraditionalForm]
/// Out: FormBox[RowBox[{SuperscriptBox["x", "2"], "+", "1"}], TraditionalForm]
/// In:  ToBoxes[-3/4]
/// Out: RowBox[{"-", FractionBox["3", "4"]}]
/// ```
@Builtin(seeAlso = {"MakeBoxes", "ToExpression", "DisplayForm"})
final class ToBoxes {
  private ToBoxes() {}

  @Form
  static Expr boxes(Expr expr, Frame frame) {
    return boxes(expr, Sym.STANDARD_FORM, frame);
  }

  @Form
  static Expr boxes(Expr expr, Expr form, Frame frame) {
    return frame.evaluate(Call.of(Symbol.system("MakeBoxes"), expr, form));
  }
}
