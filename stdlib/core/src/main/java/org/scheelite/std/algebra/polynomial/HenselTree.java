package org.scheelite.std.algebra.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.scheelite.budget.Budget;

/// Lifts factors modulo a prime to factors modulo a power of it, by halves of the list, each step
/// doubling the number of correct digits.
final class HenselTree {
  private final Modular field;
  private final BigInteger prime;
  private final BigInteger target;
  private final Budget budget;

  /// @param target the modulus to reach or exceed
  HenselTree(long prime, BigInteger target, Budget budget) {
    this.field = new Modular(prime, budget);
    this.prime = BigInteger.valueOf(prime);
    this.target = target;
    this.budget = budget;
  }

  /// The modulus of the result.
  BigInteger modulus() {
    BigInteger m = prime;
    while (m.compareTo(target) < 0) {
      m = m.multiply(m);
    }
    return m;
  }

  /// The monic factors of `f` modulo [#modulus] that are `factors` modulo the prime.
  List<BigInteger[]> lift(BigInteger[] f, List<long[]> factors) {
    List<BigInteger[]> lifted = new ArrayList<>();
    lift(f, factors, lifted);
    return lifted;
  }

  private void lift(BigInteger[] f, List<long[]> factors, List<BigInteger[]> lifted) {
    if (factors.size() == 1) {
      var ring = new Dense(modulus(), budget);
      BigInteger lead = f[f.length - 1].modInverse(ring.modulus());
      lifted.add(ring.scale(f, lead));
      return;
    }
    int middle = factors.size() / 2;
    long lead = f[f.length - 1].mod(prime).longValue();
    long[] g = field.scale(product(factors.subList(0, middle)), lead);
    long[] h = product(factors.subList(middle, factors.size()));
    long[][] bezout = field.bezout(g, h);
    BigInteger[][] pair =
        pair(f, Dense.of(g), Dense.of(h), Dense.of(bezout[0]), Dense.of(bezout[1]));
    lift(pair[0], factors.subList(0, middle), lifted);
    lift(pair[1], factors.subList(middle, factors.size()), lifted);
  }

  private long[] product(List<long[]> factors) {
    long[] product = {1};
    for (long[] factor : factors) {
      product = field.times(product, factor);
    }
    return product;
  }

  /// Lifts `f = g h` with `s g + t h = 1`, `h` monic.
  private BigInteger[][] pair(
      BigInteger[] f, BigInteger[] g0, BigInteger[] h0, BigInteger[] s0, BigInteger[] t0) {
    BigInteger[] g = g0;
    BigInteger[] h = h0;
    BigInteger[] s = s0;
    BigInteger[] t = t0;
    BigInteger m = prime;
    while (m.compareTo(target) < 0) {
      m = m.multiply(m);
      var ring = new Dense(m, budget);
      BigInteger[] error = ring.minus(ring.reduce(f), ring.times(g, h));
      BigInteger[][] qr = ring.divide(ring.times(s, error), h);
      g = ring.plus(g, ring.plus(ring.times(t, error), ring.times(qr[0], g)));
      h = ring.plus(h, qr[1]);
      BigInteger[] b = ring.minus(ring.plus(ring.times(s, g), ring.times(t, h)), Dense.ONE);
      BigInteger[][] cd = ring.divide(ring.times(s, b), h);
      s = ring.minus(s, cd[1]);
      t = ring.minus(t, ring.plus(ring.times(t, b), ring.times(cd[0], g)));
    }
    return new BigInteger[][] {g, h};
  }
}
