package org.scheelite.print;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.scheelite.expr.BigReal;

/// Reals as decimal digits.
final class Reals {
  /// How many digits people see.
  private static final MathContext SEEN = new MathContext(6, RoundingMode.HALF_EVEN);

  /// Powers of ten from here up are written as an exponent.
  private static final int LARGE = 6;

  /// Powers of ten from here down are written as an exponent.
  private static final int SMALL = -6;

  /// How many powers of ten below 1 are in [#TENS].
  private static final int TENS_BELOW = 5;

  private static final double[] TENS = {
    1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10
  };

  /// The sign before a power of ten that reads back.
  private static final String POWER = "*^";

  /// The sign before a power of ten for people.
  private static final String SEEN_POWER = "*10^";

  private Reals() {}

  /// A machine real in this form.
  static String of(double value, Form form) {
    var out = new StringBuilder();
    append(out, value, form);
    return out.toString();
  }

  /// Appends a machine real.
  static void append(StringBuilder out, double value, Form form) {
    if (Double.isNaN(value)) {
      out.append("Indeterminate");
    } else if (Double.isInfinite(value)) {
      out.append(value > 0 ? "Infinity" : "-Infinity");
    } else if (value == 0) {
      out.append(form == Form.FULL ? "0.`" : "0.");
    } else {
      String mark = form == Form.FULL ? "`" : "";
      if (form == Form.OUTPUT) {
        seen(out, value);
      } else if (!simple(out, value, mark)) {
        decimal(out, new BigDecimal(Double.toString(value)), 0, mark, POWER);
      }
    }
  }

  /// Six digits; by machine arithmetic where that cannot round to the wrong side.
  private static void seen(StringBuilder out, double value) {
    double size = Math.abs(value);
    if (size >= 1e-4 && size < 1e9) {
      int power = size >= 1 ? 0 : -1;
      while (size >= TENS[power + 1 + TENS_BELOW]) {
        power++;
      }
      while (size < TENS[power + TENS_BELOW]) {
        power--;
      }
      double scaled =
          power <= 5 ? size * TENS[5 - power + TENS_BELOW] : size / TENS[power - 5 + TENS_BELOW];
      long digits = (long) scaled;
      double rest = scaled - digits;
      if (Math.abs(rest - 0.5) > 1e-4) {
        long rounded = rest > 0.5 ? digits + 1 : digits;
        BigDecimal six = BigDecimal.valueOf(value < 0 ? -rounded : rounded, 5 - power);
        decimal(out, six, 0, "", SEEN_POWER);
        return;
      }
    }
    decimal(out, new BigDecimal(value).round(SEEN), 0, "", SEEN_POWER);
  }

  /// The usual case, where the digits of `Double.toString` can stay as they are.
  private static boolean simple(StringBuilder out, double value, String mark) {
    double size = Math.abs(value);
    if (size < 1e-3 || size >= 1e6) {
      return false;
    }
    String text = Double.toString(value);
    int end = text.endsWith(".0") ? text.length() - 1 : text.length();
    out.append(text, 0, end).append(mark);
    return true;
  }

  /// Digits with a dot, and an exponent where the number is large or small.
  ///
  /// @param shift a power of ten by which the number is larger than `value`
  private static void decimal(
      StringBuilder out, BigDecimal value, long shift, String mark, String exponent) {
    String digits = value.unscaledValue().abs().toString();
    long scientific = digits.length() - 1L - value.scale() + shift;
    int power = Math.clamp(scientific, SMALL, LARGE);
    int length = digits.length();
    while (length > 1 && digits.charAt(length - 1) == '0') {
      length--;
    }
    digits = digits.substring(0, length);
    if (value.signum() < 0) {
      out.append('-');
    }
    if (power >= LARGE || power <= SMALL) {
      out.append(digits, 0, 1).append('.').append(digits, 1, length);
      out.append(mark).append(exponent).append(scientific);
    } else if (power < 0) {
      out.append("0.").repeat('0', -power - 1).append(digits).append(mark);
    } else if (power + 1 >= length) {
      out.append(digits).repeat('0', power + 1 - length).append('.').append(mark);
    } else {
      out.append(digits, 0, power + 1).append('.').append(digits, power + 1, length).append(mark);
    }
  }

  /// A real of arbitrary precision in this form.
  static String of(BigReal real, Form form) {
    Apfloat value = real.value();
    var out = new StringBuilder();
    if (value.signum() == 0) {
      return form == Form.OUTPUT
          ? decimalZero(real.precision())
          : "0``" + of(real.precision(), Form.INPUT);
    }
    long shift = value.scale();
    var mantissa = new BigDecimal(ApfloatMath.scale(value, -shift).toString(false));
    if (form == Form.OUTPUT) {
      int digits = (int) Math.max(1, Math.min(1_000_000_000, Math.round(real.precision())));
      padded(out, mantissa.round(new MathContext(digits, RoundingMode.HALF_EVEN)), shift, digits);
    } else {
      decimal(out, mantissa, shift, "`" + of(real.precision(), Form.INPUT), POWER);
    }
    return out.toString();
  }

  private static String decimalZero(double accuracy) {
    return "0." + SEEN_POWER + -Math.round(accuracy);
  }

  /// All `digits` digits, trailing zeros too: they are known.
  private static void padded(StringBuilder out, BigDecimal value, long shift, int digits) {
    String all = value.unscaledValue().abs().toString();
    long scientific = all.length() - 1L - value.scale() + shift;
    int places = Math.max(LARGE, digits);
    int power = Math.clamp(scientific, SMALL, places);
    if (all.length() < digits) {
      all += "0".repeat(digits - all.length());
    }
    if (value.signum() < 0) {
      out.append('-');
    }
    if (power >= places || power <= SMALL) {
      out.append(all, 0, 1)
          .append('.')
          .append(all, 1, all.length())
          .append(SEEN_POWER)
          .append(scientific);
    } else if (power < 0) {
      out.append("0.").repeat('0', -power - 1).append(all);
    } else {
      String whole = all.length() > power + 1 ? all : all + "0".repeat(power + 1 - all.length());
      out.append(whole, 0, power + 1).append('.').append(whole, power + 1, whole.length());
    }
  }
}
