package org.scheelite.expr;

/// A number.
public sealed interface Num extends Expr permits Whole, Rational, Real, BigReal, Complex {

  /// Whether the value is known exactly: an integer, a rational, or a complex number of these.
  boolean isExact();

  /// The value as a machine real; the real part of a complex number.
  double doubleValue();

  /// -1, 0 or 1; for a complex number 0 only when it is zero, else 1.
  int sign();

  /// The number with its sign changed.
  default Num negated() {
    return switch (this) {
      case Whole whole -> Whole.of(whole.big().negate());
      case Rational(var numerator, var denominator) -> Rational.of(numerator.negate(), denominator);
      case Real(var value) -> Real.of(-value);
      case BigReal(var value, var precision) -> new BigReal(value.negate(), precision);
      case Complex(var re, var im) -> Complex.of(re.negated(), im.negated());
    };
  }
}
