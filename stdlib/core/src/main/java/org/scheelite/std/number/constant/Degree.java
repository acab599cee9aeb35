package org.scheelite.std.number.constant;

import static org.scheelite.builtin.Attribute.CONSTANT;
import static org.scheelite.builtin.Attribute.READ_PROTECTED;

import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Numeric;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.std.number.BigReals;

/// One degree of angle in radians.
///
/// `Degree` is `Pi/180`; `30 Degree` is an angle of 30 degrees.
///
/// ```wl
/// In:  N[180 Degree]
/// Out: 3.141592653589793
/// ```
///
/// ```wl
/// In:  Sin[30 Degree]
/// Out: 1/2
/// ```
@Builtin(
    attributes = {CONSTANT, READ_PROTECTED},
    seeAlso = {"N"})
final class Degree {
  private static final Real MACHINE = Real.of(Math.PI / 180);

  private Degree() {}

  @Numeric
  static Num number(int digits) {
    return digits == 0
        ? MACHINE
        : BigReals.of(ApfloatMath.pi(digits + 6).divide(new Apfloat(180, digits + 6)), digits);
  }
}
