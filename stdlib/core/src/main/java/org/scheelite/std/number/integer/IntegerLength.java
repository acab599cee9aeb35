package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Whole;

/// The number of digits.
///
/// `IntegerLength[n]` is the number of decimal digits of `n`, `IntegerLength[n, b]` that to base
/// `b`.
///
/// ```wl
/// In:  {IntegerLength[2024], IntegerLength[0], IntegerLength[255, 2]}
/// Out: {4, 0, 8}
/// ```
///
/// ```wl
/// In:  IntegerLength[10^50]
/// Out: 51
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"IntegerDigits"})
final class IntegerLength {
  /// Numbers with more bits are large.
  private static final int LARGE = 4096;

  private IntegerLength() {}

  @Form
  static Expr length(Whole n) {
    return Int.of(n.sign() == 0 ? 0 : size(n.big().abs(), BigInteger.TEN));
  }

  @Form
  static @Nullable Expr length(Whole n, Whole base) {
    if (base.big().compareTo(BigInteger.ONE) <= 0) {
      return null;
    }
    return Int.of(n.sign() == 0 ? 0 : size(n.big().abs(), base.big()));
  }

  /// The number of digits of a positive number. For large ones the logarithm says it, except near a
  /// power of the base.
  private static long size(BigInteger n, BigInteger base) {
    if (n.bitLength() > LARGE && base.bitLength() < Integer.SIZE) {
      int shift = n.bitLength() - Long.SIZE;
      double logarithm = Math.log(n.shiftRight(shift).doubleValue()) + shift * Math.log(2);
      double digits = logarithm / Math.log(base.doubleValue());
      if (Math.abs(digits - Math.rint(digits)) > 1e-4) {
        return (long) Math.floor(digits) + 1;
      }
    }
    return Digits.of(n, base).size();
  }

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    return IntegerArguments.withBase(call, frame);
  }
}
