package org.scheelite.expr;

import org.apfloat.Apfloat;

/// A real of arbitrary precision that knows how precise it is.
///
/// @param value the number, held with a few digits more than `precision`
/// @param precision significant decimal digits; for a zero, the number of known decimal places
public record BigReal(Apfloat value, double precision) implements Num {

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
    return value.doubleValue();
  }

  @Override
  public int sign() {
    return value.signum();
  }
}
