package org.scheelite.std.number.constant;

import static org.scheelite.builtin.Attribute.CONSTANT;
import static org.scheelite.builtin.Attribute.READ_PROTECTED;

import org.apfloat.ApfloatMath;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Numeric;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.std.number.BigReals;

/// Khinchin's constant.
///
/// `Khinchin` is the geometric mean of the terms of the continued fractions of almost all numbers,
/// about 2.685.
///
/// ```wl
/// In:  N[Khinchin]
/// Out: 2.6854520010653062
/// ```
///
/// ```wl
/// In:  Khinchin > 2
/// Out: True
/// ```
@Builtin(
    attributes = {CONSTANT, READ_PROTECTED},
    seeAlso = {"N"})
final class Khinchin {
  private static final Real MACHINE = Real.of(2.6854520010653064);

  private Khinchin() {}

  @Numeric
  static Num number(int digits) {
    return digits == 0 ? MACHINE : BigReals.of(ApfloatMath.khinchin(digits + 6), digits);
  }
}
