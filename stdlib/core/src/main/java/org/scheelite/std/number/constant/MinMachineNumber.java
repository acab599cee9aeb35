package org.scheelite.std.number.constant;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;

/// The smallest positive normal machine real.
///
/// `$MinMachineNumber` is `2.^-1022`.
///
/// ```wl
/// In:  $MinMachineNumber < 10^-307
/// Out: True
/// ```
///
/// ```wl
/// In:  $MinMachineNumber > 0
/// Out: True
/// ```
@Builtin(
    name = "$MinMachineNumber",
    seeAlso = {"MachinePrecision", "Precision"})
final class MinMachineNumber {
  private MinMachineNumber() {}

  @Value
  static Expr value(Frame frame) {
    return Real.of(Double.MIN_NORMAL);
  }
}
