package org.scheelite.std.algebra.simplify;

import static org.scheelite.builtin.Attribute.HOLD_REST;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Assumptions for all that is evaluated inside.
///
/// `Assuming[assum, expr]` evaluates `expr` with `assum` added to `$Assumptions`, which `Simplify`,
/// `Refine` and other functions look at.
///
/// ```wl
/// In:  Assuming[x > 0, Simplify[Sqrt[x^2]]]
/// Out: x
/// In:  Assuming[Element[n, Integers], Refine[(-1)^(2 n)]]
/// Out: 1
/// ```
@Builtin(
    attributes = {HOLD_REST},
    seeAlso = {"$Assumptions", "Refine", "Simplify"})
final class Assuming {
  private Assuming() {}

  @Form
  static Expr assuming(Expr assumptions, Expr body, Frame frame) {
    Expr more =
        assumptions instanceof Normal list && list.is(Sym.LIST)
            ? Call.of(Sym.AND, list.args())
            : assumptions;
    Expr all = frame.evaluate(Call.of(Sym.AND, frame.evaluate(Simplification.ASSUMED), more));
    return frame.evaluate(
        Call.of(Sym.BLOCK, Call.list(Call.of(Sym.SET, Simplification.ASSUMED, all)), body));
  }
}
