package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.print.BoxText;

/// The expression that boxes stand for.
///
/// `MakeExpression[boxes, form]` gives it in `HoldComplete`, so that it is not evaluated.
///
/// ```wl
/// In:  MakeExpression[RowBox[{"1", "+", SuperscriptBox["x", "2"]}], StandardForm]
/// Out: HoldComplete[1 + x^2]
/// In:  MakeExpression["f[2 + 3]"]
/// Out: HoldComplete[f[2 + 3]]
/// ```
@Builtin(
    variable = true,
    seeAlso = {"MakeBoxes", "ToExpression"})
final class MakeExpression {
  private MakeExpression() {}

  @Form
  static Expr expression(Expr boxes, Frame frame) {
    return expression(boxes, Sym.STANDARD_FORM, frame);
  }

  @Form
  static Expr expression(Expr boxes, Expr form, Frame frame) {
    Str source = Str.of(BoxText.input(boxes, frame::poll));
    return frame.call(Symbol.system("ToExpression"), source, Sym.INPUT_FORM, Sym.HOLD_COMPLETE);
  }
}
