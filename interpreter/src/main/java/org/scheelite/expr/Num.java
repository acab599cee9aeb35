package org.scheelite.expr;

/// A number.
public sealed interface Num extends Expr permits Whole, Rational, Real, BigReal, Complex {

  /// Whether the value is known exactly: an integer, a rational, or a complex number of these.
  boolean isExact();

  /// The value as a machine real; the real part of a complex number.
  double doubleValue();

  /// -1, 0 or 1; for a complex number 0 only when it is zero, else 1.
  int sign();
}
