package org.scheelite.std.algebra.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;

/// Cyclotomic polynomials: the irreducible factors of `x^n - 1`.
public final class CyclotomicPolynomials {
  private CyclotomicPolynomials() {}

  /// The factors of `x^n - 1` or `x^n + 1`; null for any other polynomial.
  static @Nullable List<BigInteger[]> factors(BigInteger[] f, Budget budget) {
    int n = f.length - 1;
    if (n < 2 || !f[n].equals(BigInteger.ONE) || !f[0].abs().equals(BigInteger.ONE)) {
      return null;
    }
    for (int i = 1; i < n; i++) {
      if (f[i].signum() != 0) {
        return null;
      }
    }
    boolean minus = f[0].signum() < 0;
    List<BigInteger[]> factors = new ArrayList<>();
    for (int d = 1; d <= 2 * n; d++) {
      if (minus ? n % d == 0 : 2 * n % d == 0 && n % d != 0) {
        factors.add(coefficients(d, budget));
      }
    }
    return factors;
  }

  /// The product of `(x^d - 1)^mu(n/d)` over the divisors `d` of `n`.
  public static BigInteger[] coefficients(int n, Budget budget) {
    BigInteger[] c = {BigInteger.ONE};
    if (n == 0) {
      return c;
    }
    for (int d = 1; d <= n; d++) {
      if (n % d == 0 && moebius(n / d) == 1) {
        BigInteger[] next = new BigInteger[c.length + d];
        Arrays.fill(next, BigInteger.ZERO);
        for (int i = 0; i < c.length; i++) {
          budget.poll();
          next[i + d] = next[i + d].add(c[i]);
          next[i] = next[i].subtract(c[i]);
        }
        c = next;
      }
    }
    for (int d = 1; d <= n; d++) {
      if (n % d == 0 && moebius(n / d) == -1) {
        var q = new BigInteger[c.length - d];
        for (int i = q.length - 1; i >= 0; i--) {
          budget.poll();
          q[i] = i + d < q.length ? c[i + d].add(q[i + d]) : c[i + d];
        }
        c = q;
      }
    }
    return c;
  }

  private static int moebius(int n) {
    int sign = 1;
    int rest = n;
    for (int p = 2; p * p <= rest; p++) {
      if (rest % p == 0) {
        rest /= p;
        sign = -sign;
        if (rest % p == 0) {
          return 0;
        }
      }
    }
    return rest > 1 ? -sign : sign;
  }
}
