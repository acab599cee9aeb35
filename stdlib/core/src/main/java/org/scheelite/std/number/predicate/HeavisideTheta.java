package org.scheelite.std.number.predicate;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.number.Comparison;

/// The step function, without a value at 0.
///
/// `HeavisideTheta[x]` is 0 for `x < 0` and 1 for `x > 0`.
///
/// ```wl
/// In:  HeavisideTheta[{-1, 2.5}]
/// Out: {0, 1}
/// ```
///
/// ```wl
/// In:  HeavisideTheta[0]
/// Out: HeavisideTheta[0]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"UnitStep"})
final class HeavisideTheta {
  private HeavisideTheta() {}

  @Form
  static @Nullable Expr step(Expr x, Frame frame) {
    return switch (Comparison.order(x, Int.ZERO, frame)) {
      case -1 -> Int.ZERO;
      case 1 -> Int.ONE;
      default -> null;
    };
  }
}
