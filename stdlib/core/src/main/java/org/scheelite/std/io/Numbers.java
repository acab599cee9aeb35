package org.scheelite.std.io;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Whole;

/// Numbers in texts that other programs write and read.
public final class Numbers {
  /// More digits than this do not fit a `long`.
  private static final int LONG_DIGITS = 18;

  /// The largest power of ten that a `double` holds exactly.
  private static final int EXACT_POWER = 22;

  private static final long EXACT_MANTISSA = 1L << 53;
  private static final int LONGEST = 10_000;
  private static final double[] POWERS = powers();

  private Numbers() {}

  private static double[] powers() {
    var powers = new double[EXACT_POWER + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /// The number a text is, or null.
  public static @Nullable Num read(String text) {
    return read(text, 0, text.length());
  }

  /// The number that the characters `from` to before `to` of a text are, or null.
  public static @Nullable Num read(String text, int from, int to) {
    if (from >= to || text.charAt(from) > '9' || to - from > LONGEST) {
      return null;
    }
    int at = from;
    boolean negative = text.charAt(at) == '-';
    if (negative || text.charAt(at) == '+') {
      at++;
    }
    long mantissa = 0;
    int digits = 0;
    int decimals = -1;
    for (; at < to; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits++;
        if (digits <= LONG_DIGITS) {
          mantissa = mantissa * 10 + (c - '0');
        }
        decimals += decimals >= 0 ? 1 : 0;
      } else if (c == '.' && decimals < 0) {
        decimals = 0;
      } else {
        break;
      }
    }
    if (digits == 0) {
      return null;
    }
    int exponent = exponent(text, at, to);
    if (exponent == Integer.MIN_VALUE) {
      return null;
    }
    if (at == to && decimals < 0) {
      return digits <= LONG_DIGITS
          ? Int.of(negative ? -mantissa : mantissa)
          : Whole.of(
              new BigInteger(text.substring(text.charAt(from) == '+' ? from + 1 : from, to)));
    }
    int power = exponent - Math.max(decimals, 0);
    double value;
    if (digits <= LONG_DIGITS && mantissa < EXACT_MANTISSA && Math.abs(power) <= EXACT_POWER) {
      value = power < 0 ? mantissa / POWERS[-power] : mantissa * POWERS[power];
      value = negative ? -value : value;
    } else {
      value = Double.parseDouble(text.substring(from, to));
    }
    return Double.isInfinite(value) ? null : Real.of(value);
  }

  /// The exponent that begins at `at`, 0 where nothing is there, the smallest `int` where it is
  /// something else.
  private static int exponent(String text, int at, int to) {
    if (at == to) {
      return 0;
    }
    if ((text.charAt(at) != 'e' && text.charAt(at) != 'E') || at + 1 == to) {
      return Integer.MIN_VALUE;
    }
    int first = at + 1;
    boolean negative = text.charAt(first) == '-';
    if (negative || text.charAt(first) == '+') {
      first++;
    }
    int value = 0;
    if (first == to || to - first > 4) {
      return Integer.MIN_VALUE;
    }
    for (int i = first; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return Integer.MIN_VALUE;
      }
      value = value * 10 + (c - '0');
    }
    return negative ? -value : value;
  }

  /// A real as other programs read it, `2.`, `1.5e-7`.
  public static String written(double value) {
    String text = Double.toString(value);
    int exponent = text.indexOf('E');
    if (exponent < 0) {
      return text.endsWith(".0") ? text.substring(0, text.length() - 1) : text;
    }
    int end = text.startsWith(".0", exponent - 2) ? exponent - 1 : exponent;
    return text.substring(0, end) + 'e' + text.substring(exponent + 1);
  }
}
