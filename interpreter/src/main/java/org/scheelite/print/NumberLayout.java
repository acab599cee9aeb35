package org.scheelite.print;

import java.math.BigInteger;
import org.scheelite.expr.BigInt;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Whole;

/// Numbers in `InputForm` and `OutputForm`.
final class NumberLayout {
  private static final int SUM = 310;
  private static final int PRODUCT = 400;
  private static final int QUOTIENT = 470;
  private static final int SIGN = 480;

  private NumberLayout() {}

  /// Writes `number` and gives its precedence.
  static int fill(Num number, Pieces pieces, Printer printer) {
    return switch (number) {
      case Complex(var re, var im) -> complex(re, im, pieces);
      case Rational(var numerator, var denominator) -> {
        pieces.text(printer.digits(numerator)).text("/").text(printer.digits(denominator));
        yield QUOTIENT;
      }
      case BigInt(var big) -> {
        pieces.text(printer.digits(big));
        yield big.signum() < 0 ? SIGN : Layout.ATOM;
      }
      case Int _, Real _, BigReal _ -> {
        String text = text(number, pieces.form());
        pieces.text(text);
        yield text.charAt(0) == '-' ? SIGN : Layout.ATOM;
      }
    };
  }

  /// A real number.
  static String text(Num number, Form form) {
    return switch (number) {
      case Whole whole -> whole.toString();
      case Rational rational -> rational.toString();
      case Real(var value) -> Reals.of(value, form);
      case BigReal real -> Reals.of(real, form);
      case Complex _ -> throw new IllegalArgumentException("not real");
    };
  }

  /// `Infinity`, `-Infinity`, `ComplexInfinity`; a negative number for other directions.
  static int infinity(Normal infinity, Pieces pieces) {
    if (infinity.size() == 0) {
      pieces.text("ComplexInfinity");
      return Layout.ATOM;
    }
    Expr direction = infinity.arg(0);
    boolean positive = direction.equals(Int.ONE);
    if (infinity.size() > 1 || !positive && !direction.equals(Int.MINUS_ONE)) {
      return -1;
    }
    pieces.text(positive ? "Infinity" : "-Infinity");
    return positive ? Layout.ATOM : SIGN;
  }

  private static int complex(Num re, Num im, Pieces pieces) {
    String times = pieces.form() == Form.OUTPUT ? " I" : "*I";
    String imaginary;
    if (im.equals(Int.ONE)) {
      imaginary = "I";
    } else if (im.equals(Int.MINUS_ONE)) {
      imaginary = "-I";
    } else if (im instanceof Rational(var numerator, var denominator)) {
      String unit =
          numerator.abs().equals(BigInteger.ONE) ? "I" : "(" + numerator.abs() + times + ")";
      imaginary = (numerator.signum() < 0 ? "-" : "") + unit + "/" + denominator;
    } else {
      imaginary = text(im, pieces.form()) + times;
    }
    if (re.isExact() && re.sign() == 0) {
      pieces.text(imaginary);
      return imaginary.equals("I") ? Layout.ATOM : PRODUCT;
    }
    pieces.text(text(re, pieces.form()));
    if (imaginary.charAt(0) == '-') {
      pieces.text(" - ").text(imaginary.substring(1));
    } else {
      pieces.text(" + ").text(imaginary);
    }
    return SUM;
  }
}
