package org.scheelite.syntax;

import java.math.BigInteger;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Whole;
import org.scheelite.syntax.Syntax.Leaf;

/// The numbers of a text: `12`, `1.5`, `1.5*^-7`, `16^^ff`, ``1.5`20``, ``2``5``.
final class Numerals {
  /// Up to so many significant digits a real is a machine number.
  private static final int MACHINE_DIGITS = 17;

  /// Digits kept beyond the precision of a number.
  private static final int GUARD = 5;

  /// An exponent of an exact number may have no more digits than keep it in memory.
  private static final int LARGEST_EXPONENT = 10_000_000;

  private static final double MACHINE_PRECISION = 53 * Math.log10(2);

  /// The parts of a numeral.
  ///
  /// @param mark what stands between digits and precision: nothing, one backtick or two
  private record Parts(int base, String digits, String mark, String precision, String exponent) {

    static Parts of(String text) {
      String rest = text;
      String exponent = "";
      int star = rest.indexOf("*^");
      if (star >= 0) {
        exponent = rest.substring(star + 2);
        rest = rest.substring(0, star);
      }
      int base = 10;
      int hat = rest.indexOf("^^");
      if (hat >= 0) {
        base = hat > 2 ? 99 : Integer.parseInt(rest.substring(0, hat));
        rest = rest.substring(hat + 2);
      }
      String mark = "";
      String precision = "";
      int tick = rest.indexOf('`');
      if (tick >= 0) {
        mark = rest.startsWith("``", tick) ? "``" : "`";
        precision = rest.substring(tick + mark.length());
        rest = rest.substring(0, tick);
      }
      return new Parts(base, rest, mark, precision, exponent);
    }

    boolean isExact() {
      return digits.indexOf('.') < 0 && mark.isEmpty();
    }

    int power() {
      return exponent.isEmpty() ? 0 : Integer.parseInt(exponent);
    }
  }

  private Numerals() {}

  /// Refuses digits that the base lacks and exponents out of reach.
  static void check(Leaf leaf) {
    String text = leaf.text();
    if (text.indexOf('^') < 0) {
      return;
    }
    Parts parts = Parts.of(text);
    if (parts.base < 2 || parts.base > 36) {
      throw Trouble.wrong(leaf.span(), "The base in `" + text + "` is not from 2 to 36.");
    }
    for (int i = 0; i < parts.digits.length(); i++) {
      char digit = parts.digits.charAt(i);
      if (digit != '.' && Character.digit(digit, parts.base) < 0) {
        throw Trouble.wrong(
            leaf.span(), "`%s` is no digit of base %d.".formatted(digit, parts.base));
      }
    }
    if (parts.exponent.length() > 9 || Math.abs(parts.power()) > LARGEST_EXPONENT) {
      throw Trouble.wrong(leaf.span(), "The exponent in `" + text + "` is too large.");
    }
  }

  /// The number that `text` means.
  static Num number(String text) {
    Parts parts = Parts.of(text);
    if (parts.isExact()) {
      return exact(parts);
    }
    if (parts.mark.equals("`") && parts.precision.isEmpty()) {
      return machine(parts);
    }
    if (parts.mark.isEmpty()) {
      return significant(parts.digits, parts.base) <= MACHINE_DIGITS
          ? machine(parts)
          : longer(parts);
    }
    double stated = Double.parseDouble(parts.precision);
    Num exact = exact(parts);
    return big(parts, exact, parts.mark.equals("`") ? stated : stated + magnitude(exact));
  }

  /// The exact value of digits and exponent.
  private static Num exact(Parts parts) {
    int dot = parts.digits.indexOf('.');
    String digits =
        dot < 0 ? parts.digits : new StringBuilder(parts.digits).deleteCharAt(dot).toString();
    int places = dot < 0 ? 0 : parts.digits.length() - dot - 1;
    var value = new BigInteger(digits.isEmpty() ? "0" : digits, parts.base);
    int power = parts.power() - places;
    BigInteger factor = BigInteger.valueOf(parts.base).pow(Math.abs(power));
    return power >= 0 ? Whole.of(value.multiply(factor)) : Rational.of(value, factor);
  }

  private static Num machine(Parts parts) {
    double value =
        parts.base == 10
            ? Double.parseDouble(parts.digits + "e" + parts.power())
            : exact(parts).doubleValue();
    boolean lost = Double.isInfinite(value) || value == 0 && significant(parts.digits, 36) > 0;
    return lost ? big(parts, exact(parts), MACHINE_PRECISION) : Real.of(value);
  }

  /// A real with more digits than a machine number holds is as precise as its digits say.
  private static Num longer(Parts parts) {
    Num exact = exact(parts);
    int places = parts.digits.length() - parts.digits.indexOf('.') - 1;
    double accuracy = places * Math.log10(parts.base);
    return big(parts, exact, accuracy + magnitude(exact) - parts.power() * Math.log10(parts.base));
  }

  /// The number with so many digits, and with all that were written.
  private static Num big(Parts parts, Num exact, double precision) {
    long digits = Math.max((long) Math.ceil(precision) + GUARD, parts.digits.length());
    return new BigReal(rounded(parts, exact, Math.max(digits, 1)), precision);
  }

  private static Apfloat rounded(Parts parts, Num exact, long digits) {
    if (parts.base == 10) {
      return new Apfloat(parts.digits + "e" + parts.power(), digits);
    }
    return switch (exact) {
      case Rational(var numerator, var denominator) ->
          new Apfloat(numerator, digits).divide(new Apfloat(denominator, digits));
      default -> new Apfloat(((Whole) exact).big(), digits);
    };
  }

  /// The decimal logarithm of the size of `exact`; 0 for zero, whose precision is its accuracy.
  private static double magnitude(Num exact) {
    if (exact.sign() == 0) {
      return 0;
    }
    Apfloat value =
        switch (exact) {
          case Rational(var numerator, var denominator) ->
              new Apfloat(numerator, 20).divide(new Apfloat(denominator, 20));
          default -> new Apfloat(((Whole) exact).big(), 20);
        };
    return ApfloatMath.log(ApfloatMath.abs(value), new Apfloat(10, 20)).doubleValue();
  }

  /// How many digits follow the leading zeros.
  private static int significant(String digits, int base) {
    int count = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 36);
      if (digit > 0 || digit == 0 && count > 0) {
        count++;
      }
    }
    return base == 10 || base == 36 ? count : (int) (count * Math.log10(base));
  }
}
