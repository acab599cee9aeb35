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
  private IntegerLength() {}

  @Form
  static Expr length(Whole n) {
    return Int.of(n.sign() == 0 ? 0 : Digits.of(n.big().abs(), BigInteger.TEN).size());
  }

  @Form
  static @Nullable Expr length(Whole n, Whole base) {
    if (base.big().compareTo(BigInteger.ONE) <= 0) {
      return null;
    }
    return Int.of(n.sign() == 0 ? 0 : Digits.of(n.big().abs(), base.big()).size());
  }

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    return IntegerArguments.withBase(call, frame);
  }
}
