package org.scheelite.std.number.constant;

import static org.scheelite.builtin.Attribute.CONSTANT;
import static org.scheelite.builtin.Attribute.READ_PROTECTED;

import org.apfloat.ApfloatMath;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Numeric;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.std.number.BigReals;

/// Euler's constant, the limit of the harmonic numbers less the logarithm.
///
/// `EulerGamma` is about 0.577.
///
/// ```wl
/// In:  N[EulerGamma]
/// Out: 0.5772156649015329
/// ```
///
/// ```wl
/// In:  EulerGamma < 3/5
/// Out: True
/// ```
@Builtin(
    attributes = {CONSTANT, READ_PROTECTED},
    seeAlso = {"N"})
final class EulerGamma {
  private static final Real MACHINE = Real.of(0.5772156649015329);

  private EulerGamma() {}

  @Numeric
  static Num number(int digits) {
    return digits == 0 ? MACHINE : BigReals.of(ApfloatMath.euler(digits + 6), digits);
  }
}
