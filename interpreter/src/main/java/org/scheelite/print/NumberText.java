package org.scheelite.print;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;

/// Writes one number in a [NumberStyle].
final class NumberText {
  private static final int USUAL = 6;

  /// Numbers with larger powers of ten are written as usual.
  private static final int MOST = 1_000_000_000;

  private final NumberStyle style;

  NumberText(NumberStyle style) {
    this.style = style;
  }

  /// The text of a number; null for one that is written as usual.
  @Nullable String of(Num number) {
    return switch (number) {
      case Whole whole -> integer(whole.big());
      case Real(double value) when Double.isFinite(value) ->
          real(new BigDecimal(value), style.digits() < 0 ? USUAL : style.digits(), false);
      case BigReal big when Math.abs(big.value().scale()) < MOST ->
          real(
              new BigDecimal(big.value().toString(false)),
              style.digits() < 0 ? (int) Math.round(big.precision()) : style.digits(),
              style.digits() < 0);
      case Complex(Num re, Num im) when !(number.isExact()) -> complex(re, im);
      default -> null;
    };
  }

  private @Nullable String complex(Num re, Num im) {
    boolean negative = im.sign() < 0;
    String imaginary = of(negative ? im.negated() : im);
    String real = of(re);
    return real == null || imaginary == null
        ? null
        : real + (negative ? " - " : " + ") + imaginary + " I";
  }

  private String integer(BigInteger value) {
    if (style.kind() == NumberStyle.Kind.PERCENT) {
      return value.multiply(BigInteger.valueOf(100)) + "%";
    }
    if (style.kind() == NumberStyle.Kind.SCIENTIFIC && value.signum() != 0
        || style.kind() == NumberStyle.Kind.ENGINEERING && value.signum() != 0) {
      int digits = style.digits() < 0 ? USUAL : style.digits();
      if (style.digits() >= 0 || style.options().size() > 1) {
        return real(new BigDecimal(value), digits, false);
      }
    }
    String digits = value.abs().toString();
    return signed(value.signum() < 0, grouped(digits, 0), "", digits.length());
  }

  private String real(BigDecimal exact, int digits, boolean allShown) {
    BigDecimal value = exact;
    if (style.kind() == NumberStyle.Kind.PERCENT) {
      value = value.movePointRight(2);
    }
    BigDecimal rounded = value.round(new MathContext(Math.max(1, digits), RoundingMode.HALF_EVEN));
    boolean zero = rounded.signum() == 0;
    int power = zero ? 0 : rounded.precision() - 1 - rounded.scale();
    Integer split = zero ? null : exponent(power);
    BigDecimal mantissa = split == null ? rounded : rounded.movePointLeft(split);
    String text = mantissa(mantissa, allShown ? digits : -1);
    if (style.kind() == NumberStyle.Kind.PERCENT) {
      return signed(rounded.signum() < 0, text.endsWith(".") ? bare(text) : text, "%", 0);
    }
    String exponent = split == null ? "" : written(split);
    int point = text.indexOf('.');
    return signed(rounded.signum() < 0, separated(text), exponent, point < 0 ? 0 : point);
  }

  private static String bare(String text) {
    return text.substring(0, text.length() - 1);
  }

  private String written(int power) {
    return style.text("NumberMultiplier", "*") + "10^" + power;
  }

  /// The power of ten that is split off, or null.
  private @Nullable Integer exponent(int power) {
    Expr function = style.option("ExponentFunction");
    if (function != null) {
      Expr value = style.printer().apply(function, Int.of(power));
      return value instanceof Int(long n) ? (Integer) (int) n : null;
    }
    int[] threshold = threshold();
    return switch (style.kind()) {
      case SCIENTIFIC -> power;
      case ENGINEERING -> Math.floorDiv(power, 3) * 3;
      case ACCOUNTING, DECIMAL, PERCENT -> null;
      case NUMBER, PADDED -> power >= threshold[1] || power < threshold[0] ? power : null;
    };
  }

  private int[] threshold() {
    return style.option("ScientificNotationThreshold") instanceof Normal pair
            && pair.is(Sym.LIST, 2)
            && pair.arg(0) instanceof Int(long low)
            && pair.arg(1) instanceof Int(long high)
        ? new int[] {(int) low, (int) high}
        : new int[] {-5, 6};
  }

  /// Digits with a point; trailing zeros are left out, or filled up to the places asked for.
  private String mantissa(BigDecimal value, int digits) {
    BigDecimal size = value.abs();
    if (style.places() >= 0) {
      String text = size.setScale(style.places(), RoundingMode.HALF_EVEN).toPlainString();
      return style.places() == 0 ? text + "." : text;
    }
    if (size.signum() == 0) {
      return "0.";
    }
    String plain =
        digits > 0
            ? size.setScale(Math.max(0, digits - size.precision() + size.scale())).toPlainString()
            : size.stripTrailingZeros().toPlainString();
    return plain.indexOf('.') < 0 ? plain + "." : plain;
  }

  private String separated(String text) {
    int point = text.indexOf('.');
    return grouped(text.substring(0, point), 0)
        + style.text("NumberPoint", ".")
        + grouped(text.substring(point + 1), 1);
  }

  /// Digits in blocks, counted from the point.
  private String grouped(String digits, int side) {
    int block = style.block(side);
    if (block == 0 || digits.length() <= block) {
      return digits;
    }
    String separator = style.text("NumberSeparator", side, side == 0 ? "," : " ");
    var out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      boolean border = side == 0 ? (digits.length() - i) % block == 0 : i % block == 0;
      if (i > 0 && border) {
        out.append(separator);
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }

  /// With its sign and padding.
  ///
  /// @param whole how many digits stand before the point
  private String signed(boolean negative, String digits, String exponent, int whole) {
    if (style.kind() == NumberStyle.Kind.ACCOUNTING && style.option("NumberSigns") == null) {
      return negative ? "(" + digits + exponent + ")" : digits + exponent;
    }
    String sign = negative ? style.text("NumberSigns", 0, "-") : style.text("NumberSigns", 1, "");
    int room = style.width() - Math.max(0, style.places()) - whole;
    if (style.width() < 0 || room < 0 && !sign.isEmpty()) {
      return padded(sign, digits, whole) + exponent;
    }
    String padding = style.text("NumberPadding", 0, " ").repeat(Math.max(0, room));
    boolean first = style.option("SignPadding") instanceof Symbol s && s.equals(Sym.TRUE);
    String place = sign.isEmpty() ? " " : sign;
    String start = first || !padding.isBlank() ? place + padding : padding + place;
    return start + digits + exponent;
  }

  /// `NumberPadding` of forms other than `PaddedForm` fills up to the digits asked for.
  private String padded(String sign, String digits, int whole) {
    String padding = style.text("NumberPadding", 0, "");
    int room = style.digits() - Math.max(0, style.places()) - whole;
    return padding.isEmpty() || style.digits() < 0 || room <= 0
        ? sign + digits
        : sign + padding.repeat(room) + digits;
  }
}
