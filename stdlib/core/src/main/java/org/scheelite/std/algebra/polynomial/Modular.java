package org.scheelite.std.algebra.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.scheelite.budget.Budget;

/// Polynomials in one variable over a field of `p` elements, `p` an odd prime below 2^31: arrays of
/// coefficients, the constant one first, without leading zeros.
final class Modular {
  private static final long[] ZERO = {};

  private final long p;
  private final Budget budget;

  Modular(long prime, Budget budget) {
    this.p = prime;
    this.budget = budget;
  }

  long[] reduce(BigInteger[] f) {
    var r = new long[f.length];
    BigInteger prime = BigInteger.valueOf(p);
    for (int i = 0; i < r.length; i++) {
      r[i] = f[i].mod(prime).longValue();
    }
    return trim(r);
  }

  private static long[] trim(long[] f) {
    int n = f.length;
    while (n > 0 && f[n - 1] == 0) {
      n--;
    }
    return n == f.length ? f : Arrays.copyOf(f, n);
  }

  long inverse(long a) {
    long r0 = p;
    long r1 = a;
    long t0 = 0;
    long t1 = 1;
    while (r1 != 0) {
      long q = r0 / r1;
      long r = r0 - q * r1;
      r0 = r1;
      r1 = r;
      long t = t0 - q * t1;
      t0 = t1;
      t1 = t;
    }
    return t0 < 0 ? t0 + p : t0;
  }

  long[] monic(long[] f) {
    return f.length == 0 ? f : scale(f, inverse(f[f.length - 1]));
  }

  long[] scale(long[] f, long c) {
    var r = new long[f.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = f[i] * c % p;
    }
    return r;
  }

  long[] minus(long[] f, long[] g) {
    var r = Arrays.copyOf(f, Math.max(f.length, g.length));
    for (int i = 0; i < g.length; i++) {
      long d = r[i] - g[i];
      r[i] = d < 0 ? d + p : d;
    }
    return trim(r);
  }

  long[] times(long[] f, long[] g) {
    if (f.length == 0 || g.length == 0) {
      return ZERO;
    }
    budget.poll();
    var r = new long[f.length + g.length - 1];
    for (int i = 0; i < f.length; i++) {
      long c = f[i];
      if (c != 0) {
        for (int j = 0; j < g.length; j++) {
          r[i + j] = (r[i + j] + c * g[j]) % p;
        }
      }
    }
    return r;
  }

  /// Quotient and remainder.
  long[][] divide(long[] f, long[] g) {
    if (f.length < g.length) {
      return new long[][] {ZERO, f};
    }
    budget.poll();
    long[] rest = f.clone();
    var q = new long[f.length - g.length + 1];
    long lead = inverse(g[g.length - 1]);
    for (int i = q.length - 1; i >= 0; i--) {
      long c = rest[i + g.length - 1] * lead % p;
      q[i] = c;
      if (c != 0) {
        long minus = p - c;
        for (int j = 0; j < g.length; j++) {
          rest[i + j] = (rest[i + j] + minus * g[j]) % p;
        }
      }
    }
    return new long[][] {q, trim(Arrays.copyOf(rest, g.length - 1))};
  }

  long[] rest(long[] f, long[] g) {
    return divide(f, g)[1];
  }

  long[] gcd(long[] f, long[] g) {
    long[] a = f;
    long[] b = g;
    while (b.length > 0) {
      long[] r = rest(a, b);
      a = b;
      b = r;
    }
    return monic(a);
  }

  long[] derivative(long[] f) {
    var r = new long[Math.max(0, f.length - 1)];
    for (int i = 0; i < r.length; i++) {
      r[i] = f[i + 1] * ((i + 1) % p) % p;
    }
    return trim(r);
  }

  boolean isSquareFree(long[] f) {
    return gcd(f, derivative(f)).length == 1;
  }

  /// `s` and `t` with `s f + t g = 1` for coprime `f`, `g`.
  long[][] bezout(long[] f, long[] g) {
    long[] r0 = f;
    long[] r1 = g;
    long[] s0 = {1};
    long[] s1 = ZERO;
    long[] t0 = ZERO;
    long[] t1 = {1};
    while (r1.length > 0) {
      long[][] qr = divide(r0, r1);
      r0 = r1;
      r1 = qr[1];
      long[] s = minus(s0, times(qr[0], s1));
      s0 = s1;
      s1 = s;
      long[] t = minus(t0, times(qr[0], t1));
      t0 = t1;
      t1 = t;
    }
    long c = inverse(r0[0]);
    return new long[][] {scale(s0, c), scale(t0, c)};
  }

  private long[] power(long[] base, BigInteger exponent, long[] modulus) {
    long[] result = {1};
    long[] b = rest(base, modulus);
    for (int i = exponent.bitLength() - 1; i >= 0; i--) {
      result = rest(times(result, result), modulus);
      if (exponent.testBit(i)) {
        result = rest(times(result, b), modulus);
      }
    }
    return result;
  }

  /// For a monic square-free polynomial, the products of its irreducible factors of each degree.
  List<long[][]> byDegree(long[] f) {
    List<long[][]> parts = new ArrayList<>(); // {{degree}, product}
    long[] rest = f;
    long[] x = {0, 1};
    long[] frobenius = x;
    BigInteger prime = BigInteger.valueOf(p);
    for (int d = 1; 2 * d < rest.length; d++) {
      frobenius = power(frobenius, prime, rest);
      long[] g = gcd(rest, minus(frobenius, x));
      if (g.length > 1) {
        parts.add(new long[][] {{d}, g});
        rest = divide(rest, g)[0];
        frobenius = rest(frobenius, rest);
      }
    }
    if (rest.length > 1) {
      parts.add(new long[][] {{rest.length - 1}, rest});
    }
    return parts;
  }

  /// The irreducible factors of a product of such of one degree (Cantor and Zassenhaus).
  void split(long[] f, int degree, SplittableRandom random, List<long[]> factors) {
    if (f.length - 1 == degree) {
      factors.add(f);
      return;
    }
    BigInteger half = BigInteger.valueOf(p).pow(degree).shiftRight(1);
    while (true) {
      var r = new long[f.length - 1];
      for (int i = 0; i < r.length; i++) {
        r[i] = random.nextLong(p);
      }
      long[] g = gcd(f, minus(power(trim(r), half, f), new long[] {1}));
      if (g.length > 1 && g.length < f.length) {
        split(g, degree, random, factors);
        split(divide(f, g)[0], degree, random, factors);
        return;
      }
    }
  }
}
