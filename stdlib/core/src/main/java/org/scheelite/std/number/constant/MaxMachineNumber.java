package org.scheelite.std.number.constant;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;

/// The largest machine real.
///
/// `$MaxMachineNumber` is just below `2.^1024`.
///
/// ```wl
/// In:  $MaxMachineNumber > 10^308
/// Out: True
/// ```
///
/// ```wl
/// In:  MachineNumberQ[$MaxMachineNumber]
/// Out: True
/// ```
@Builtin(
    name = "$MaxMachineNumber",
    seeAlso = {"MachinePrecision", "Precision"})
final class MaxMachineNumber {
  private MaxMachineNumber() {}

  @Value
  static Expr value(Frame frame) {
    return Real.of(Double.MAX_VALUE);
  }
}
