package org.scheelite.std.number.constant;

import static org.scheelite.builtin.Attribute.CONSTANT;
import static org.scheelite.builtin.Attribute.READ_PROTECTED;

import org.apfloat.ApfloatMath;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Numeric;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.std.number.BigReals;

/// Catalan's constant.
///
/// `Catalan` is the alternating sum of the squares of the reciprocal odd numbers, about 0.916.
///
/// ```wl
/// In:  N[Catalan]
/// Out: 0.915965594177219
/// ```
///
/// ```wl
/// In:  NumericQ[Catalan]
/// Out: True
/// ```
@Builtin(
    attributes = {CONSTANT, READ_PROTECTED},
    seeAlso = {"N"})
final class Catalan {
  private static final Real MACHINE = Real.of(0.915965594177219);

  private Catalan() {}

  @Numeric
  static Num number(int digits) {
    return digits == 0 ? MACHINE : BigReals.of(ApfloatMath.catalan(digits + 6), digits);
  }
}
