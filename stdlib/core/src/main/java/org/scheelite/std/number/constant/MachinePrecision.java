package org.scheelite.std.number.constant;

import static org.scheelite.builtin.Attribute.CONSTANT;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Numeric;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.std.number.BigReals;

/// The precision of machine numbers, as a symbol.
///
/// `MachinePrecision` is what `Precision` says of machine numbers; its numeric value is
/// `$MachinePrecision`.
///
/// ```wl
/// In:  Precision[1.5]
/// Out: MachinePrecision
/// ```
///
/// ```wl
/// In:  N[MachinePrecision]
/// Out: 15.954589770191003
/// ```
@Builtin(
    attributes = {CONSTANT},
    seeAlso = {"Precision", "N"})
final class MachinePrecision {
  private MachinePrecision() {}

  @Numeric
  static Num number(int digits) {
    return Real.of(BigReals.MACHINE_PRECISION);
  }
}
