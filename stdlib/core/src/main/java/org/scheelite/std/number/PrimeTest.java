package org.scheelite.std.number;

import java.math.BigInteger;

/// The primality of machine integers, without doubt.
public final class PrimeTest {
  /// Bases that find every composite number below 2^64.
  private static final long[] BASES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};

  /// The primes below 64, as bits.
  private static final long SMALL = smallPrimes();

  private PrimeTest() {}

  private static long smallPrimes() {
    long bits = 0;
    for (int p : new int[] {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61}) {
      bits |= 1L << p;
    }
    return bits;
  }

  /// Whether `n` is a prime; negative numbers are none.
  public static boolean isPrime(long n) {
    if (n < 64) {
      return n > 1 && (SMALL >> n & 1) == 1;
    }
    if ((n & 1) == 0 || n % 3 == 0 || n % 5 == 0 || n % 7 == 0 || n % 11 == 0 || n % 13 == 0) {
      return false;
    }
    if (n < 17 * 17) {
      return true;
    }
    if (n < 3_215_031_751L) { // the bases 2, 3, 5 and 7 are enough up to here
      return n < Integer.MAX_VALUE ? passes(n, 4) : passesLarge(n);
    }
    return passesLarge(n);
  }

  /// The test of Miller and Rabin where products fit.
  private static boolean passes(long n, int bases) {
    int twos = Long.numberOfTrailingZeros(n - 1);
    long odd = (n - 1) >> twos;
    for (int i = 0; i < bases; i++) {
      long x = 1;
      long square = BASES[i] % n;
      for (long rest = odd; rest > 0; rest >>= 1) {
        if ((rest & 1) == 1) {
          x = x * square % n;
        }
        square = square * square % n;
      }
      if (x == 1 || x == n - 1) {
        continue;
      }
      boolean composite = true;
      for (int r = 1; r < twos && composite; r++) {
        x = x * x % n;
        composite = x != n - 1;
      }
      if (composite) {
        return false;
      }
    }
    return true;
  }

  private static boolean passesLarge(long n) {
    int twos = Long.numberOfTrailingZeros(n - 1);
    long odd = (n - 1) >> twos;
    var montgomery = new Montgomery(n);
    long one = montgomery.one;
    long minusOne = n - one;
    for (long base : BASES) {
      long x = montgomery.power(base, odd);
      if (x == one || x == minusOne) {
        continue;
      }
      boolean composite = true;
      for (int r = 1; r < twos && composite; r++) {
        x = montgomery.multiply(x, x);
        composite = x != minusOne;
      }
      if (composite) {
        return false;
      }
    }
    return true;
  }

  /// Products modulo an odd number below 2^63, in Montgomery's form.
  private static final class Montgomery {
    private final long n;
    private final long inverse;
    private final long square;
    final long one;

    Montgomery(long n) {
      this.n = n;
      long x = n; // n x = 1 modulo 8, and each step doubles the bits
      for (int i = 0; i < 5; i++) {
        x *= 2 - n * x;
      }
      inverse = -x;
      BigInteger big = BigInteger.valueOf(n);
      one = BigInteger.ONE.shiftLeft(64).mod(big).longValue();
      square = BigInteger.ONE.shiftLeft(128).mod(big).longValue();
    }

    /// `a b / 2^64` modulo `n`.
    long multiply(long a, long b) {
      long high = Math.multiplyHigh(a, b);
      long low = a * b;
      long factor = low * inverse;
      long carry = low != 0 ? 1 : 0; // low + low(factor n) is 0 modulo 2^64
      long sum = high + Math.unsignedMultiplyHigh(factor, n) + carry;
      return Long.compareUnsigned(sum, n) >= 0 ? sum - n : sum;
    }

    long power(long base, long exponent) {
      long x = one;
      long factor = multiply(base % n, square);
      for (long rest = exponent; rest > 0; rest >>= 1) {
        if ((rest & 1) == 1) {
          x = multiply(x, factor);
        }
        factor = multiply(factor, factor);
      }
      return x;
    }
  }
}
