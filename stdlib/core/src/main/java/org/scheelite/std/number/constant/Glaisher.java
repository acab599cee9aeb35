package org.scheelite.std.number.constant;

import static org.scheelite.builtin.Attribute.CONSTANT;
import static org.scheelite.builtin.Attribute.READ_PROTECTED;

import org.apfloat.ApfloatMath;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Numeric;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.std.number.BigReals;

/// Glaisher's constant.
///
/// `Glaisher` is about 1.282.
///
/// ```wl
/// In:  N[Glaisher]
/// Out: 1.2824271291006226
/// ```
///
/// ```wl
/// In:  Glaisher > 1
/// Out: True
/// ```
@Builtin(
    attributes = {CONSTANT, READ_PROTECTED},
    seeAlso = {"N"})
final class Glaisher {
  private static final Real MACHINE = Real.of(1.2824271291006226);

  private Glaisher() {}

  @Numeric
  static Num number(int digits) {
    return digits == 0 ? MACHINE : BigReals.of(ApfloatMath.glaisher(digits + 6), digits);
  }
}
