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

/// The base of natural logarithms.
///
/// `E` stays exact; `N[E]` is its numeric value. `E^x` and `Exp[x]` are the same.
///
/// ```wl
/// In:  N[E]
/// Out: 2.718281828459045
/// ```
///
/// ```wl
/// In:  {Log[E^2], E^(I Pi)}
/// Out: {2, -1}
/// ```
@Builtin(
    attributes = {CONSTANT, READ_PROTECTED},
    seeAlso = {"N"})
final class E {
  private static final Real MACHINE = Real.of(Math.E);

  private E() {}

  @Numeric
  static Num number(int digits) {
    return digits == 0 ? MACHINE : BigReals.of(ApfloatMath.exp(new Apfloat(1, digits + 6)), digits);
  }
}
