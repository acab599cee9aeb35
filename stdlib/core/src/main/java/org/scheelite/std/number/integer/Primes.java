package org.scheelite.std.number.integer;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.scheelite.builtin.Frame;
import org.scheelite.std.number.PrimeTest;

/// Prime numbers: tests, tables and factors.
public final class Primes {
  /// Up to this the primes are counted in a table.
  static final int TABLE = 200_000_000;

  private static final int CERTAINTY = 60;
  private static final BigInteger TRIAL = BigInteger.valueOf(1000);

  private Primes() {}

  /// Whether a positive integer is prime.
  public static boolean isPrime(BigInteger n) {
    return n.bitLength() < 64 ? PrimeTest.isPrime(n.longValue()) : n.isProbablePrime(CERTAINTY);
  }

  /// The composite numbers up to `limit`.
  static BitSet composites(int limit, Frame frame) {
    var composite = new BitSet(limit + 1);
    composite.set(0, 2);
    for (int p = 2; (long) p * p <= limit; p = composite.nextClearBit(p + 1)) {
      frame.poll();
      for (long k = (long) p * p; k <= limit; k += p) {
        composite.set((int) k);
      }
    }
    return composite;
  }

  /// Prime factors with their exponents, smallest first, of a number above 1.
  public static TreeMap<BigInteger, Integer> factors(BigInteger n, Frame frame) {
    var factors = new TreeMap<BigInteger, Integer>();
    BigInteger rest = n;
    for (BigInteger p = BigInteger.TWO; p.compareTo(TRIAL) < 0; p = p.add(BigInteger.ONE)) {
      while (rest.mod(p).signum() == 0) {
        factors.merge(p, 1, Integer::sum);
        rest = rest.divide(p);
      }
    }
    split(rest, factors, frame);
    return factors;
  }

  private static void split(BigInteger n, Map<BigInteger, Integer> factors, Frame frame) {
    if (n.equals(BigInteger.ONE)) {
      return;
    }
    if (isPrime(n)) {
      factors.merge(n, 1, Integer::sum);
      return;
    }
    BigInteger root = n.sqrt();
    BigInteger divisor = root.multiply(root).equals(n) ? root : divisor(n, frame);
    split(divisor, factors, frame);
    split(n.divide(divisor), factors, frame);
  }

  /// A proper divisor of a composite number, by the rho method of Pollard and Brent.
  private static BigInteger divisor(BigInteger n, Frame frame) {
    for (long c = 1; ; c++) {
      BigInteger add = BigInteger.valueOf(c);
      BigInteger slow = BigInteger.TWO;
      BigInteger fast = BigInteger.TWO;
      BigInteger gcd = BigInteger.ONE;
      while (gcd.equals(BigInteger.ONE)) {
        BigInteger product = BigInteger.ONE;
        BigInteger slowStart = slow;
        BigInteger fastStart = fast;
        for (int i = 0; i < 64; i++) {
          frame.poll();
          slow = slow.multiply(slow).add(add).mod(n);
          fast = fast.multiply(fast).add(add).mod(n);
          fast = fast.multiply(fast).add(add).mod(n);
          product = product.multiply(slow.subtract(fast)).mod(n);
        }
        gcd = product.gcd(n);
        if (gcd.equals(n)) {
          gcd = stepwise(n, add, slowStart, fastStart);
        }
      }
      if (!gcd.equals(n)) {
        return gcd;
      }
    }
  }

  private static BigInteger stepwise(
      BigInteger n, BigInteger add, BigInteger slowStart, BigInteger fastStart) {
    BigInteger slow = slowStart;
    BigInteger fast = fastStart;
    BigInteger gcd;
    do {
      slow = slow.multiply(slow).add(add).mod(n);
      fast = fast.multiply(fast).add(add).mod(n);
      fast = fast.multiply(fast).add(add).mod(n);
      gcd = slow.subtract(fast).gcd(n);
    } while (gcd.equals(BigInteger.ONE));
    return gcd;
  }
}
