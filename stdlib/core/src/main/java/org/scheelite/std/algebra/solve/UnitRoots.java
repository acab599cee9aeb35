package org.scheelite.std.algebra.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Terms;

/// Roots of unity, written as powers of -1.
final class UnitRoots {
  private UnitRoots() {}

  /// `Exp[I Pi numerator/denominator]`.
  static Expr at(long numerator, long denominator) {
    Num angle = Rational.of(Math.floorMod(numerator, 2 * denominator), denominator);
    double turns = angle.doubleValue();
    if (turns == 0) {
      return Int.ONE;
    }
    if (turns == 0.5) {
      return Complexes.I;
    }
    if (turns == 1) {
      return Int.MINUS_ONE;
    }
    if (turns == 1.5) {
      return Complex.of(Int.ZERO, Int.MINUS_ONE);
    }
    return turns < 1
        ? Terms.power(Int.MINUS_ONE, angle)
        : Terms.negate(Terms.power(Int.MINUS_ONE, Arithmetic.subtract(angle, Int.ONE)));
  }

  /// The angle between `-Pi` and `Pi` of a root of unity written as here; null for others.
  static @Nullable Expr angle(Expr value) {
    if (value instanceof Call power
        && power.is(Sym.POWER, 2)
        && power.arg(0).equals(Int.MINUS_ONE)
        && power.arg(1) instanceof Rational q) {
      return Terms.product(q, Sym.PI);
    }
    if (value instanceof Call product
        && product.is(Sym.TIMES, 2)
        && product.arg(0).equals(Int.MINUS_ONE)
        && product.arg(1) instanceof Call power
        && power.is(Sym.POWER, 2)
        && power.arg(0).equals(Int.MINUS_ONE)
        && power.arg(1) instanceof Rational q) {
      return Terms.product(Arithmetic.subtract(q, Int.ONE), Sym.PI);
    }
    return null;
  }

  /// The `n` numbers whose `n`-th power is 1, or -1.
  static List<Expr> all(int n, boolean minus) {
    List<Expr> roots = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      roots.add(at(minus ? 2L * k + 1 : 2L * k, n));
    }
    return roots;
  }

  /// The roots of a cyclotomic polynomial, given by its coefficients; null for any other.
  static @Nullable List<Expr> ofCyclotomic(List<BigInteger> coefficients) {
    int degree = coefficients.size() - 1;
    if (degree < 2
        || !coefficients.getFirst().equals(BigInteger.ONE)
        || !coefficients.getLast().equals(BigInteger.ONE)) {
      return null;
    }
    for (int n = 3; n <= 6 * degree; n++) {
      if (totient(n) == degree && isRoot(coefficients, n)) {
        List<Expr> roots = new ArrayList<>();
        for (int k = 1; k < n; k++) {
          if (BigInteger.valueOf(k).gcd(BigInteger.valueOf(n)).equals(BigInteger.ONE)) {
            roots.add(at(2L * k, n));
          }
        }
        return roots;
      }
    }
    return null;
  }

  private static int totient(int n) {
    int count = 0;
    for (int k = 1; k <= n; k++) {
      count += BigInteger.valueOf(k).gcd(BigInteger.valueOf(n)).equals(BigInteger.ONE) ? 1 : 0;
    }
    return count;
  }

  /// Whether the first primitive root of unity is a root; enough, as the polynomial is irreducible.
  private static boolean isRoot(List<BigInteger> coefficients, int n) {
    double re = 0;
    double im = 0;
    for (int i = 0; i < coefficients.size(); i++) {
      double c = coefficients.get(i).doubleValue();
      re += c * Math.cos(2 * Math.PI * i / n);
      im += c * Math.sin(2 * Math.PI * i / n);
    }
    return Math.hypot(re, im) < 1e-9 * coefficients.size();
  }
}
