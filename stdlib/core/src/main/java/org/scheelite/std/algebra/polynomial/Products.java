package org.scheelite.std.algebra.polynomial;

import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.BigPowers;

/// Products and powers of polynomials. Where there is a budget it is looked at between terms, and
/// within products of long numbers.
final class Products {
  /// Polynomials with as many terms take some milliseconds to multiply by one term.
  private static final int LARGE = 4096;

  private Products() {}

  static Polynomial product(Polynomial a, Polynomial b, @Nullable Budget budget) {
    return b.size() < a.size()
        ? product(b, 0, b.size(), a, budget)
        : product(a, 0, a.size(), b, budget);
  }

  /// The terms from `from` to before `to` times another polynomial: halves are merged, so that
  /// terms meet and join early.
  private static Polynomial product(
      Polynomial p, int from, int to, Polynomial other, @Nullable Budget budget) {
    if (to <= from || other.isZero()) {
      return Polynomial.zero(p.ring());
    }
    if (to - from == 1) {
      if (budget != null) {
        if (other.size() < LARGE) {
          budget.poll();
        } else {
          budget.check();
        }
      }
      return timesTerm(other, p, from, budget);
    }
    int middle = (from + to) >>> 1;
    return product(p, from, middle, other, budget)
        .plus(product(p, middle, to, other, budget), budget);
  }

  private static Polynomial timesTerm(
      Polynomial p, Polynomial owner, int term, @Nullable Budget budget) {
    int words = p.ring().words();
    long[] k = p.keys();
    for (int w = 0; w < words; w++) {
      long add = owner.key(term, w);
      if (add != 0) {
        for (int i = w; i < k.length; i += words) {
          k[i] += add;
        }
      }
    }
    Num factor = owner.coefficient(term);
    var c = new Num[p.size()];
    for (int i = 0; i < c.length; i++) {
      c[i] = factor.equals(Int.ONE) ? p.coefficient(i) : multiply(p.coefficient(i), factor, budget);
    }
    return new Polynomial(p.ring(), k, c);
  }

  private static Num multiply(Num a, Num b, @Nullable Budget budget) {
    return budget == null ? Arithmetic.multiply(a, b) : BigPowers.multiply(a, b, budget);
  }

  static Polynomial power(Polynomial p, int exponent, Budget budget) {
    if (exponent == 0) {
      return Polynomial.one(p.ring());
    }
    if (p.size() == 1) {
      Polynomial square = p;
      Polynomial result = Polynomial.one(p.ring());
      for (int n = exponent; n > 0; n >>= 1) {
        result = (n & 1) == 1 ? product(result, square, budget) : result;
        square = n > 1 ? product(square, square, budget) : square;
      }
      return result;
    }
    return p.size() == 2 ? binomial(p, exponent, budget) : repeated(p, exponent, budget);
  }

  private static Polynomial repeated(Polynomial p, int exponent, Budget budget) {
    Polynomial power = p;
    for (int i = 1; i < exponent; i++) {
      power = product(power, p, budget);
    }
    return power;
  }

  /// `(a + b)^n` by the binomial theorem; the terms come in falling order, as `a > b`.
  private static Polynomial binomial(Polynomial p, int n, Budget budget) {
    Num a = p.coefficient(0);
    Num b = p.coefficient(1);
    if (!a.isExact() || !b.isExact()) {
      return repeated(p, n, budget);
    }
    int words = p.ring().words();
    var powers = new Num[n + 1];
    powers[0] = Int.ONE;
    for (int i = 1; i <= n; i++) {
      powers[i] = multiply(powers[i - 1], b, budget);
    }
    var k = new long[(n + 1) * words];
    var c = new Num[n + 1];
    Num binomial = Int.ONE;
    Num power = Int.ONE;
    for (int i = n; i >= 0; i--) { // the term a^(n-i) b^i
      budget.poll();
      c[i] = multiply(multiply(binomial, power, budget), powers[i], budget);
      for (int w = 0; w < words; w++) {
        k[i * words + w] = p.key(0, w) * (n - i) + p.key(1, w) * i;
      }
      power = multiply(power, a, budget);
      binomial = Arithmetic.divide(Arithmetic.multiply(binomial, Int.of(i)), Int.of(n - i + 1));
    }
    return new Polynomial(p.ring(), k, c);
  }
}
