package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Whole;

/// Digits of integers.
///
/// `IntegerDigits[n]` is the list of decimal digits of `n`, `IntegerDigits[n, b]` those to base
/// `b`, and `IntegerDigits[n, b, len]` the last `len` of them, filled up with zeros.
///
/// ```wl
/// In:  {IntegerDigits[2024], IntegerDigits[10, 2]}
/// Out: {{2, 0, 2, 4}, {1, 0, 1, 0}}
/// ```
///
/// ```wl
/// In:  {IntegerDigits[5, 2, 8], IntegerDigits[0]}
/// Out: {{0, 0, 0, 0, 0, 1, 0, 1}, {0}}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"FromDigits", "IntegerLength", "DigitCount"})
final class IntegerDigits {
  private IntegerDigits() {}

  @Form
  static Expr digits(Whole n) {
    if (n instanceof Int(long value) && value != Long.MIN_VALUE) {
      return decimal(Math.abs(value));
    }
    return Lists.of(Digits.of(n.big().abs(), BigInteger.TEN));
  }

  private static Expr decimal(long value) {
    int count = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      count++;
    }
    var digits = new long[count];
    long rest = value;
    for (int i = count - 1; i >= 0; i--) {
      digits[i] = rest % 10;
      rest /= 10;
    }
    return Packed.of(digits);
  }

  @Form
  static @Nullable Expr digits(Whole n, Whole base) {
    return base.big().compareTo(BigInteger.ONE) > 0
        ? Lists.of(Digits.of(n.big().abs(), base.big()))
        : null;
  }

  @Form
  static @Nullable Expr digits(Whole n, Whole base, Int length) {
    if (base.big().compareTo(BigInteger.ONE) <= 0
        || length.value() < 0
        || length.value() > 1 << 28) {
      return null;
    }
    List<Expr> digits = Digits.of(n.big().abs(), base.big());
    int size = (int) length.value();
    if (digits.size() > size) {
      return Lists.of(digits.subList(digits.size() - size, digits.size()));
    }
    List<Expr> filled = new ArrayList<>(Collections.nCopies(size - digits.size(), Int.ZERO));
    filled.addAll(digits);
    return Lists.of(filled);
  }

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    return IntegerArguments.withBase(call, frame);
  }
}
