package org.scheelite.std.number.constant;

import static org.scheelite.builtin.Attribute.CONSTANT;
import static org.scheelite.builtin.Attribute.READ_PROTECTED;

import org.apfloat.ApfloatMath;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Numeric;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.std.number.BigReals;

/// The circle constant, the ratio of circumference to diameter.
///
/// `Pi` stays exact; `N[Pi]` is its numeric value.
///
/// ```wl
/// In:  N[Pi]
/// Out: 3.141592653589793
/// ```
///
/// ```wl
/// In:  {Sin[Pi/6], Pi > 3}
/// Out: {1/2, True}
/// ```
@Builtin(
    attributes = {CONSTANT, READ_PROTECTED},
    seeAlso = {"N"})
final class Pi {
  private static final Real MACHINE = Real.of(Math.PI);

  private Pi() {}

  @Numeric
  static Num number(int digits) {
    return digits == 0 ? MACHINE : BigReals.of(ApfloatMath.pi(digits + 6), digits);
  }
}
