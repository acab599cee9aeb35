package org.scheelite.print;

import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Whole;

/// The signs of numbers.
final class Signs {
  private Signs() {}

  /// The number with its sign changed.
  static Num negated(Num number) {
    return switch (number) {
      case Whole whole -> Whole.of(whole.big().negate());
      case Rational(var numerator, var denominator) -> Rational.of(numerator.negate(), denominator);
      case Real(var value) -> Real.of(-value);
      case BigReal(var value, var precision) -> new BigReal(value.negate(), precision);
      case Complex(var re, var im) -> Complex.of(negated(re), negated(im));
    };
  }
}
