package org.scheelite.std.failure;

import static org.scheelite.builtin.Attribute.HOLD_REST;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Confirms that an expression is no failure.
///
/// `Confirm[expr]` gives the value of `expr`, unless it is `$Failed`, `$Aborted`, `$Canceled`, a
/// `Failure` or a `Missing`: then the `Enclose` around it gives a `Failure`. `Confirm[expr, info]`
/// puts `info` into that failure, `Confirm[expr, info, tag]` goes to the `Enclose` with this tag.
///
/// ```wl
/// In:  Enclose[Confirm[First[{2, 3}]]^2]
/// Out: 4
/// In:  Enclose[Confirm[<|"a" -> 1|>["b"], "no b"]; 5, "Information"]
/// Out: no b
/// ```
@Builtin(
    attributes = {HOLD_REST},
    seeAlso = {"Enclose", "ConfirmBy", "ConfirmMatch"})
final class Confirm {
  private Confirm() {}

  @Form
  static Expr confirm(Expr expr, Frame frame) {
    return confirmed(expr, null, null, frame);
  }

  @Form
  static Expr confirm(Expr expr, Expr info, Frame frame) {
    return confirmed(expr, info, null, frame);
  }

  @Form
  static Expr confirm(Expr expr, Expr info, Expr tag, Frame frame) {
    return confirmed(expr, info, frame.evaluate(tag), frame);
  }

  private static Expr confirmed(Expr expr, @Nullable Expr info, @Nullable Expr tag, Frame frame) {
    boolean failed =
        FailureQ.isFailure(expr)
            || expr instanceof Call call && call.is(Sym.MISSING)
            || expr.equals(Symbol.system("$Canceled"));
    if (failed) {
      throw Enclosure.failed("Confirm", expr, info, tag, frame);
    }
    return expr;
  }
}
