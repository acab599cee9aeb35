package org.scheelite.std.number.constant;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;

/// The distance from 1 to the next machine real.
///
/// `$MachineEpsilon` is `2.^-52`.
///
/// ```wl
/// In:  $MachineEpsilon == 2.^-52
/// Out: True
/// ```
///
/// ```wl
/// In:  1. + $MachineEpsilon/2 === 1.
/// Out: True
/// ```
@Builtin(
    name = "$MachineEpsilon",
    seeAlso = {"MachinePrecision", "Precision"})
final class MachineEpsilon {
  private MachineEpsilon() {}

  @Value
  static Expr value(Frame frame) {
    return Real.of(0x1p-52);
  }
}
