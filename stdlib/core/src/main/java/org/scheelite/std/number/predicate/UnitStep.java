package org.scheelite.std.number.predicate;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;
import static org.scheelite.builtin.Attribute.ORDERLESS;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.std.number.Comparison;

/// The step from 0 to 1.
///
/// `UnitStep[x]` is 0 for `x < 0` and 1 for `x >= 0`; `UnitStep[x, y, ...]` is 1 where no argument
/// is negative.
///
/// ```wl
/// In:  UnitStep[{-1, 0, 2.5}]
/// Out: {0, 1, 1}
/// ```
///
/// ```wl
/// In:  {UnitStep[1, -1], UnitStep[x]}
/// Out: {0, UnitStep[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION, ORDERLESS},
    seeAlso = {"HeavisideTheta", "Boole", "Ramp"})
final class UnitStep {
  private UnitStep() {}

  @Form(whole = true)
  static @Nullable Expr step(Normal call, Frame frame) {
    boolean open = false;
    for (Expr x : call.args()) {
      int order = Comparison.order(x, Int.ZERO, frame);
      if (order == -1) {
        return Int.ZERO;
      }
      open |= order == Comparison.UNKNOWN;
    }
    return open ? null : Int.ONE;
  }
}
