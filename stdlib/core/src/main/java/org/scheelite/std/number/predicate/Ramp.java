package org.scheelite.std.number.predicate;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Comparison;
import org.scheelite.std.number.Elementwise;

/// The positive part.
///
/// `Ramp[x]` is `x` for `x >= 0` and 0 otherwise. As a layer of a net it is the rectified linear
/// unit.
///
/// ```wl
/// In:  Ramp[{-2, 0, 2.5}]
/// Out: {0, 0, 2.5}
/// ```
///
/// ```wl
/// In:  {Ramp[Pi], Ramp[x]}
/// Out: {Pi, Ramp[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"UnitStep", "LogisticSigmoid", "Clip"})
final class Ramp {
  private Ramp() {}

  @Form
  static @Nullable Expr ramp(Expr x, Frame frame) {
    if (x instanceof Real(double value)) {
      return value > 0 ? x : Real.ZERO;
    }
    int order = Comparison.order(x, Int.ZERO, frame);
    return order == Comparison.UNKNOWN ? null : order > 0 ? x : Int.ZERO;
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return Elementwise.same(call, n -> Math.max(n, 0), value -> value > 0 ? value : 0);
  }
}
