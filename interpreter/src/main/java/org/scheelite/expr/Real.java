package org.scheelite.expr;

import org.jspecify.annotations.Nullable;

/// A machine real: an IEEE 754 double.

public record Real(double value) implements Num {
  public static final Real ZERO = new Real(0);
  public static final Real ONE = new Real(1);

  public static Real of(double value) {
    return new Real(value);
  }

  @Override
  public Expr head() {
    return Sym.REAL;
  }

  @Override
  public boolean isExact() {
    return false;
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public int sign() {
    return value > 0 ? 1 : value < 0 ? -1 : 0;
  }

  /// Both zeros are one value, as they are one number of the language.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Real(double v)
        && (value == v || Double.isNaN(value) && Double.isNaN(v));
  }

  @Override
  public int hashCode() {
    return Double.hashCode(value == 0 ? 0.0 : value);
  }

  @Override
  public String toString() {
    return Double.toString(value);
  }
}
