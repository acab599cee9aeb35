package org.scheelite.std.algebra.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;

/// Factors over the integers of polynomials in one variable, by the method of Zassenhaus: factor
/// modulo a prime, lift to a power of it above the bound for coefficients of factors, and try
/// products of the lifted factors.
final class UnivariateFactors {
  private static final int PRIMES = 5;
  private static final long SEED = 20_010_101;

  private final Budget budget;

  UnivariateFactors(Budget budget) {
    this.budget = budget;
  }

  /// What is known modulo the prime chosen.
  private record Image(long prime, List<long[][]> byDegree, int count) {}

  /// The irreducible factors of a primitive square-free polynomial without the factor `x`.
  List<BigInteger[]> of(BigInteger[] f) {
    if (f.length <= 2) {
      return java.util.Collections.singletonList(f);
    }
    List<BigInteger[]> cyclotomic = CyclotomicPolynomials.factors(f, budget);
    if (cyclotomic != null) {
      return cyclotomic;
    }
    var degrees = new BitSet();
    degrees.set(0, f.length);
    Image best = best(f, degrees);
    if (best.count == 1 || degrees.cardinality() == 2) {
      return java.util.Collections.singletonList(f);
    }
    var field = new Modular(best.prime, budget);
    List<long[]> factors = new ArrayList<>();
    var random = new SplittableRandom(SEED);
    for (long[][] part : best.byDegree) {
      field.split(part[1], (int) part[0][0], random, factors);
    }
    BigInteger lead = f[f.length - 1].abs();
    BigInteger bound = bound(f).multiply(lead).shiftLeft(1);
    var tree = new HenselTree(best.prime, bound, budget);
    return combined(f, tree.lift(f, factors), tree.modulus(), degrees);
  }

  /// The prime of a few with the fewest factors; narrows the degrees that factors may have.
  private Image best(BigInteger[] f, BitSet degrees) {
    Image best = null;
    int tried = 0;
    BigInteger prime = BigInteger.valueOf(f.length > 60 ? 30 : 2);
    while (tried < PRIMES) {
      budget.check();
      prime = prime.nextProbablePrime();
      if (f[f.length - 1].mod(prime).signum() == 0) {
        continue;
      }
      var field = new Modular(prime.longValue(), budget);
      long[] image = field.monic(field.reduce(f));
      if (!field.isSquareFree(image)) {
        continue;
      }
      tried++;
      List<long[][]> parts = field.byDegree(image);
      int count = 0;
      var sums = new BitSet();
      sums.set(0);
      for (long[][] part : parts) {
        int degree = (int) part[0][0];
        int copies = (part[1].length - 1) / degree;
        count += copies;
        for (int i = 0; i < copies; i++) {
          sums.or(shifted(sums, degree));
        }
      }
      degrees.and(sums);
      if (best == null || count < best.count) {
        best = new Image(prime.longValue(), parts, count);
      }
      if (count == 1 || degrees.cardinality() == 2) {
        break;
      }
    }
    if (best == null) {
      throw new IllegalStateException("no prime was tried");
    }
    return best;
  }

  private static BitSet shifted(BitSet set, int by) {
    var shifted = new BitSet();
    set.stream().forEach(i -> shifted.set(i + by));
    return shifted;
  }

  /// Bound of Mignotte for the coefficients of a factor: `2^n |f|`.
  private static BigInteger bound(BigInteger[] f) {
    BigInteger squares = BigInteger.ZERO;
    for (BigInteger c : f) {
      squares = squares.add(c.multiply(c));
    }
    return squares.sqrt().add(BigInteger.ONE).shiftLeft(f.length - 1);
  }

  private List<BigInteger[]> combined(
      BigInteger[] f, List<BigInteger[]> lifted, BigInteger modulus, BitSet degrees) {
    List<BigInteger[]> found = new ArrayList<>();
    List<BigInteger[]> rest = new ArrayList<>(lifted);
    BigInteger[] remaining = f;
    var ring = new Dense(modulus, budget);
    for (int size = 1; 2 * size <= rest.size(); ) {
      int[] subset = first(size);
      boolean hit = false;
      while (subset != null && !hit) {
        budget.poll();
        BigInteger[] factor = candidate(remaining, rest, subset, ring, degrees);
        BigInteger[] quotient = factor == null ? null : quotient(remaining, factor);
        if (factor != null && quotient != null) {
          found.add(factor);
          remaining = quotient;
          for (int i = size - 1; i >= 0; i--) {
            rest.remove(subset[i]);
          }
          hit = true;
        } else {
          subset = next(subset, rest.size());
        }
      }
      size = hit ? size : size + 1;
    }
    if (remaining.length > 1) {
      found.add(remaining);
    }
    return found;
  }

  private static int[] first(int size) {
    var subset = new int[size];
    for (int i = 0; i < size; i++) {
      subset[i] = i;
    }
    return subset;
  }

  private static int @Nullable [] next(int[] subset, int n) {
    int k = subset.length;
    int i = k - 1;
    while (i >= 0 && subset[i] == n - k + i) {
      i--;
    }
    if (i < 0) {
      return null;
    }
    int[] next = subset.clone();
    next[i]++;
    for (int j = i + 1; j < k; j++) {
      next[j] = next[j - 1] + 1;
    }
    return next;
  }

  private BigInteger @Nullable [] candidate(
      BigInteger[] f, List<BigInteger[]> lifted, int[] subset, Dense ring, BitSet degrees) {
    int degree = 0;
    BigInteger constant = f[f.length - 1];
    for (int i : subset) {
      degree += lifted.get(i).length - 1;
      constant = constant.multiply(lifted.get(i)[0]).mod(ring.modulus());
    }
    if (!degrees.get(degree)) {
      return null;
    }
    if (constant.compareTo(ring.modulus().shiftRight(1)) > 0) {
      constant = constant.subtract(ring.modulus());
    }
    BigInteger whole = f[0].multiply(f[f.length - 1]);
    if (constant.signum() == 0 || whole.mod(constant.abs()).signum() != 0) {
      return null; // the constant term of a factor divides that of f
    }
    BigInteger[] product = {f[f.length - 1]};
    for (int i : subset) {
      product = ring.times(product, lifted.get(i));
    }
    return primitive(ring.symmetric(product));
  }

  private static BigInteger[] primitive(BigInteger[] f) {
    BigInteger gcd = BigInteger.ZERO;
    for (BigInteger c : f) {
      gcd = gcd.gcd(c);
    }
    gcd = f[f.length - 1].signum() < 0 ? gcd.negate() : gcd;
    var r = new BigInteger[f.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = f[i].divide(gcd);
    }
    return r;
  }

  /// The exact quotient, or null.
  private BigInteger @Nullable [] quotient(BigInteger[] f, BigInteger[] g) {
    BigInteger[] rest = f.clone();
    if (f.length < g.length) {
      return null;
    }
    var q = new BigInteger[f.length - g.length + 1];
    for (int i = q.length - 1; i >= 0; i--) {
      budget.poll();
      BigInteger[] qr = rest[i + g.length - 1].divideAndRemainder(g[g.length - 1]);
      if (qr[1].signum() != 0) {
        return null;
      }
      q[i] = qr[0];
      if (q[i].signum() != 0) {
        for (int j = 0; j < g.length; j++) {
          rest[i + j] = rest[i + j].subtract(q[i].multiply(g[j]));
        }
      }
    }
    for (int i = 0; i < g.length - 1; i++) {
      if (rest[i].signum() != 0) {
        return null;
      }
    }
    return q;
  }
}
