package org.scheelite.std.number.integer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// Digits of whole numbers to any base.
final class Digits {
  private Digits() {}

  /// The digits of a number that is not negative, most significant first.
  static List<Expr> of(BigInteger n, BigInteger base) {
    List<Expr> digits = new ArrayList<>();
    if (base.bitLength() <= 6 && base.intValue() <= Character.MAX_RADIX) {
      String text = n.toString(base.intValue());
      for (int i = 0; i < text.length(); i++) {
        digits.add(Int.of(Character.digit(text.charAt(i), Character.MAX_RADIX)));
      }
      return digits;
    }
    BigInteger rest = n;
    do {
      BigInteger[] parts = rest.divideAndRemainder(base);
      digits.add(Whole.of(parts[1]));
      rest = parts[0];
    } while (rest.signum() > 0);
    return digits.reversed();
  }
}
