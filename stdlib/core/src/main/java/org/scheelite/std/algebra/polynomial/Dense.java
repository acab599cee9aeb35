package org.scheelite.std.algebra.polynomial;

import java.math.BigInteger;
import java.util.Arrays;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Num;
import org.scheelite.expr.Whole;

/// Polynomials in one variable with integer coefficients modulo a large number: arrays of
/// coefficients, the constant one first, without leading zeros.
record Dense(BigInteger modulus, Budget budget) {
  private static final BigInteger[] ZERO = {};
  static final BigInteger[] ONE = {BigInteger.ONE};

  /// The coefficients of a polynomial with integer coefficients in the variable it has.
  static BigInteger[] of(Polynomial f, int variable) {
    var c = new BigInteger[f.degree(variable) + 1];
    Arrays.fill(c, BigInteger.ZERO);
    for (int i = 0; i < f.size(); i++) {
      c[f.exponent(i, variable)] = ((Whole) f.coefficient(i)).big();
    }
    return c;
  }

  static Polynomial polynomial(BigInteger[] f, Ring ring, int variable) {
    var terms = new java.util.ArrayList<Polynomial>();
    for (int i = f.length - 1; i >= 0; i--) {
      if (f[i].signum() != 0) {
        Num c = Whole.of(f[i]);
        terms.add(Polynomial.power(ring, variable, i).times(c));
      }
    }
    return terms.isEmpty() ? Polynomial.zero(ring) : Polynomial.sum(terms);
  }

  static BigInteger[] of(long[] f) {
    return Arrays.stream(f).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
  }

  private static BigInteger[] trim(BigInteger[] f) {
    int n = f.length;
    while (n > 0 && f[n - 1].signum() == 0) {
      n--;
    }
    return n == f.length ? f : Arrays.copyOf(f, n);
  }

  BigInteger[] reduce(BigInteger[] f) {
    var r = new BigInteger[f.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = f[i].mod(modulus);
    }
    return trim(r);
  }

  /// The representatives between `-modulus/2` and `modulus/2`.
  BigInteger[] symmetric(BigInteger[] f) {
    BigInteger half = modulus.shiftRight(1);
    var r = new BigInteger[f.length];
    for (int i = 0; i < r.length; i++) {
      BigInteger c = f[i].mod(modulus);
      r[i] = c.compareTo(half) > 0 ? c.subtract(modulus) : c;
    }
    return trim(r);
  }

  BigInteger[] plus(BigInteger[] f, BigInteger[] g) {
    var r = new BigInteger[Math.max(f.length, g.length)];
    for (int i = 0; i < r.length; i++) {
      BigInteger a = i < f.length ? f[i] : BigInteger.ZERO;
      r[i] = i < g.length ? a.add(g[i]).mod(modulus) : a;
    }
    return trim(r);
  }

  BigInteger[] minus(BigInteger[] f, BigInteger[] g) {
    var r = new BigInteger[Math.max(f.length, g.length)];
    for (int i = 0; i < r.length; i++) {
      BigInteger a = i < f.length ? f[i] : BigInteger.ZERO;
      r[i] = i < g.length ? a.subtract(g[i]).mod(modulus) : a;
    }
    return trim(r);
  }

  BigInteger[] scale(BigInteger[] f, BigInteger c) {
    var r = new BigInteger[f.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = f[i].multiply(c).mod(modulus);
    }
    return trim(r);
  }

  BigInteger[] times(BigInteger[] f, BigInteger[] g) {
    if (f.length == 0 || g.length == 0) {
      return ZERO;
    }
    var r = new BigInteger[f.length + g.length - 1];
    for (int k = 0; k < r.length; k++) {
      budget.poll();
      BigInteger sum = BigInteger.ZERO;
      for (int i = Math.max(0, k - g.length + 1); i <= k && i < f.length; i++) {
        sum = sum.add(f[i].multiply(g[k - i]));
      }
      r[k] = sum.mod(modulus);
    }
    return trim(r);
  }

  /// Quotient and remainder; the leading coefficient of `g` has an inverse.
  BigInteger[][] divide(BigInteger[] f, BigInteger[] g) {
    if (f.length < g.length) {
      return new BigInteger[][] {ZERO, f};
    }
    BigInteger[] rest = f.clone();
    var q = new BigInteger[f.length - g.length + 1];
    BigInteger top = g[g.length - 1];
    boolean monic = top.equals(BigInteger.ONE);
    BigInteger lead = monic ? top : top.modInverse(modulus);
    for (int i = q.length - 1; i >= 0; i--) {
      budget.poll();
      BigInteger c = rest[i + g.length - 1];
      c = (monic ? c : c.multiply(lead)).mod(modulus);
      q[i] = c;
      if (c.signum() != 0) {
        for (int j = 0; j < g.length; j++) {
          rest[i + j] = rest[i + j].subtract(c.multiply(g[j]));
        }
      }
    }
    return new BigInteger[][] {trim(q), reduce(Arrays.copyOf(rest, g.length - 1))};
  }

  /// The inverse of `f` modulo `g`, for a prime modulus and coprime polynomials.
  BigInteger[] inverse(BigInteger[] f, BigInteger[] g) {
    BigInteger[] r0 = g;
    BigInteger[] r1 = divide(f, g)[1];
    BigInteger[] t0 = ZERO;
    BigInteger[] t1 = ONE;
    while (r1.length > 1) {
      BigInteger[][] qr = divide(r0, r1);
      r0 = r1;
      r1 = qr[1];
      BigInteger[] t = minus(t0, times(qr[0], t1));
      t0 = t1;
      t1 = t;
    }
    return r1.length == 0 ? ZERO : scale(t1, r1[0].modInverse(modulus));
  }
}
