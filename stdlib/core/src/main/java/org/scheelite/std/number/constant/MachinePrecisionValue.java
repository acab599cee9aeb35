package org.scheelite.std.number.constant;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.std.number.BigReals;

/// The precision of machine numbers in decimal digits.
///
/// `$MachinePrecision` is about 15.95.
///
/// ```wl
/// In:  $MachinePrecision
/// Out: 15.954589770191003
/// ```
///
/// ```wl
/// In:  $MachinePrecision == N[MachinePrecision]
/// Out: True
/// ```
@Builtin(
    name = "$MachinePrecision",
    seeAlso = {"MachinePrecision", "Precision"})
final class MachinePrecisionValue {
  private MachinePrecisionValue() {}

  @Value
  static Expr value(Frame frame) {
    return Real.of(BigReals.MACHINE_PRECISION);
  }
}
