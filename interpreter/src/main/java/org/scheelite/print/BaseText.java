package org.scheelite.print;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Whole;

/// Numbers in another base, as `BaseForm` shows them: `100001_2`.
final class BaseText {
  /// The most digits after the point.
  private static final int PLACES = 60;

  private BaseText() {}

  /// The text of a number; null for one that is written as usual.
  static @Nullable String of(Num number, int base) {
    return switch (number) {
      case Whole whole -> whole.big().toString(base) + "_" + base;
      case Real(double value) when Double.isFinite(value) -> real(value, base) + "_" + base;
      default -> null;
    };
  }

  /// As many digits as six decimal ones are worth.
  private static String real(double value, int base) {
    int digits = (int) Math.ceil(6 * Math.log(10) / Math.log(base));
    var exact = new BigDecimal(Math.abs(value));
    BigInteger whole = exact.toBigInteger();
    String front = whole.toString(base);
    BigDecimal rest = exact.subtract(new BigDecimal(whole));
    int places = Math.clamp(digits - (whole.signum() == 0 ? 0 : front.length()), 0, PLACES);
    BigDecimal unit = new BigDecimal(BigInteger.valueOf(base).pow(places));
    BigInteger scaled = rest.multiply(unit).setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
    if (scaled.equals(unit.toBigInteger())) {
      front = whole.add(BigInteger.ONE).toString(base);
      scaled = BigInteger.ZERO;
    }
    String back = scaled.toString(base);
    back = "0".repeat(Math.max(0, places - back.length())) + back;
    int end = back.length();
    while (end > 0 && back.charAt(end - 1) == '0') {
      end--;
    }
    return (value < 0 ? "-" : "") + front + "." + back.substring(0, end);
  }
}
