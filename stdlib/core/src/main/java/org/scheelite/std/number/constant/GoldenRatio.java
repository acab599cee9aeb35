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

/// The golden ratio.
///
/// `GoldenRatio` is `(1 + Sqrt[5])/2`, about 1.618.
///
/// ```wl
/// In:  N[GoldenRatio]
/// Out: 1.618033988749895
/// ```
///
/// ```wl
/// In:  GoldenRatio > 8/5
/// Out: True
/// ```
@Builtin(
    attributes = {CONSTANT, READ_PROTECTED},
    seeAlso = {"N"})
final class GoldenRatio {
  private static final Real MACHINE = Real.of(1.618033988749895);

  private GoldenRatio() {}

  @Numeric
  static Num number(int digits) {
    return digits == 0
        ? MACHINE
        : BigReals.of(
            ApfloatMath.sqrt(new Apfloat(5, digits + 6))
                .add(Apfloat.ONE)
                .divide(new Apfloat(2, digits + 6)),
            digits);
  }
}
