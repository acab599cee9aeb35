package org.scheelite.expr;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Arithmetic of integers so long that a step of the host would take too much time at once: it
/// calls `poll` on the way, which may throw.
///
/// Products are made by Karatsuba's method and quotients by that of Burnikel and Ziegler down to
/// pieces that the host does in some milliseconds.
public final class LongIntegers {
  /// Numbers with fewer bits are left to the host.
  private static final int PIECE = 1 << 19;

  /// The digits of a piece of a decimal text, 2^17 of them.
  private static final int DIGITS = 1 << 17;

  /// How many bits a machine integer has in Lehmer's method.
  private static final int WINDOW = 62;

  /// Numbers with more bits have their greatest common divisor by Lehmer's method.
  private static final int LEHMER = 1 << 12;

  private LongIntegers() {}

  /// Whether a number has so many bits that it belongs here.
  public static boolean isLong(BigInteger a) {
    return a.bitLength() > PIECE;
  }

  /// `a b`.
  public static BigInteger multiply(BigInteger a, BigInteger b, Runnable poll) {
    int bits = Math.max(a.bitLength(), b.bitLength());
    if (Math.min(a.bitLength(), b.bitLength()) < PIECE) {
      poll.run();
      return a.multiply(b);
    }
    poll.run();
    int half = (bits + 1) / 2;
    BigInteger highA = a.shiftRight(half);
    BigInteger lowA = a.subtract(highA.shiftLeft(half));
    boolean square = a == b;
    BigInteger highB = square ? highA : b.shiftRight(half);
    BigInteger lowB = square ? lowA : b.subtract(highB.shiftLeft(half));
    BigInteger sumA = highA.add(lowA);
    BigInteger high = multiply(highA, highB, poll);
    BigInteger low = multiply(lowA, lowB, poll);
    BigInteger middle = multiply(sumA, square ? sumA : highB.add(lowB), poll);
    middle = middle.subtract(high).subtract(low);
    return high.shiftLeft(half).add(middle).shiftLeft(half).add(low);
  }

  /// `base^exponent`.
  public static BigInteger power(BigInteger base, int exponent, Runnable poll) {
    int twos = Math.max(0, base.getLowestSetBit());
    BigInteger odd = base.shiftRight(twos);
    BigInteger power = BigInteger.ONE;
    for (int bit = Integer.SIZE - Integer.numberOfLeadingZeros(exponent) - 1; bit >= 0; bit--) {
      power = multiply(power, power, poll);
      if ((exponent >> bit & 1) == 1) {
        power = multiply(power, odd, poll);
      }
    }
    return power.shiftLeft(Math.multiplyExact(twos, exponent));
  }

  /// Quotient and remainder of a number that is not negative by a positive one.
  public static BigInteger[] divide(BigInteger a, BigInteger b, Runnable poll) {
    if (Math.min(b.bitLength(), a.bitLength() - b.bitLength()) < PIECE) {
      poll.run();
      return a.divideAndRemainder(b);
    }
    int halvings = 0;
    while (b.bitLength() >> halvings > PIECE) {
      halvings++;
    }
    int unit = (b.bitLength() + (1 << halvings) - 1 >> halvings) << halvings;
    int shift = unit - b.bitLength();
    BigInteger divisor = b.shiftLeft(shift);
    BigInteger rest = a.shiftLeft(shift);
    int blocks = rest.bitLength() / unit;
    BigInteger remainder = rest.shiftRight(blocks * unit);
    BigInteger quotient = BigInteger.ZERO;
    for (int i = blocks - 1; i >= 0; i--) {
      BigInteger block = bits(rest, i * unit, unit);
      BigInteger[] step = twoByOne(remainder.shiftLeft(unit).or(block), divisor, unit, poll);
      quotient = quotient.shiftLeft(unit).or(step[0]);
      remainder = step[1];
    }
    return new BigInteger[] {quotient, remainder.shiftRight(shift)};
  }

  private static BigInteger bits(BigInteger a, int from, int count) {
    BigInteger high = a.shiftRight(from);
    return high.subtract(high.shiftRight(count).shiftLeft(count));
  }

  /// A number below `b 2^n` by a number `b` of just `n` bits.
  private static BigInteger[] twoByOne(BigInteger a, BigInteger b, int n, Runnable poll) {
    if (n <= PIECE || (n & 1) == 1) {
      poll.run();
      return a.divideAndRemainder(b);
    }
    int half = n / 2;
    BigInteger[] high = threeByTwo(a.shiftRight(half), b, half, poll);
    BigInteger rest = high[1].shiftLeft(half).or(bits(a, 0, half));
    BigInteger[] low = threeByTwo(rest, b, half, poll);
    return new BigInteger[] {high[0].shiftLeft(half).or(low[0]), low[1]};
  }

  /// A number below `b 2^n` by a number `b` of just `2 n` bits.
  private static BigInteger[] threeByTwo(BigInteger a, BigInteger b, int n, Runnable poll) {
    BigInteger top = a.shiftRight(n);
    BigInteger highB = b.shiftRight(n);
    BigInteger lowB = bits(b, 0, n);
    BigInteger quotient;
    BigInteger rest;
    if (top.shiftRight(n).compareTo(highB) < 0) {
      BigInteger[] step = twoByOne(top, highB, n, poll);
      quotient = step[0];
      rest = step[1];
    } else {
      quotient = BigInteger.ONE.shiftLeft(n).subtract(BigInteger.ONE);
      rest = top.subtract(highB.shiftLeft(n)).add(highB);
    }
    BigInteger remainder =
        rest.shiftLeft(n).or(bits(a, 0, n)).subtract(multiply(quotient, lowB, poll));
    while (remainder.signum() < 0) {
      remainder = remainder.add(b);
      quotient = quotient.subtract(BigInteger.ONE);
    }
    return new BigInteger[] {quotient, remainder};
  }

  /// The greatest common divisor of positive numbers, by Lehmer's method.
  public static BigInteger gcd(BigInteger x, BigInteger y, Runnable poll) {
    BigInteger a = x.max(y);
    BigInteger b = x.min(y);
    while (b.bitLength() > LEHMER) {
      poll.run();
      long[] m = cofactors(a, b);
      if (m[1] == 0) {
        BigInteger rest = divide(a, b, poll)[1];
        a = b;
        b = rest;
      } else {
        BigInteger next = combined(a, m[0], b, m[1]);
        b = combined(a, m[2], b, m[3]);
        a = next;
      }
    }
    return b.signum() == 0 ? a : b.gcd(divide(a, b, poll)[1]);
  }

  private static BigInteger combined(BigInteger a, long m, BigInteger b, long n) {
    return a.multiply(BigInteger.valueOf(m)).add(b.multiply(BigInteger.valueOf(n)));
  }

  /// The matrix that does as many steps of Euclid's algorithm as the leading bits decide.
  private static long[] cofactors(BigInteger a, BigInteger b) {
    int shift = a.bitLength() - WINDOW;
    long x = a.shiftRight(shift).longValue();
    long y = b.shiftRight(shift).longValue();
    long[] m = {1, 0, 0, 1};
    while (y + m[2] != 0 && y + m[3] != 0) {
      long q = (x + m[0]) / (y + m[2]);
      if (q != (x + m[1]) / (y + m[3])) {
        break;
      }
      long up = m[0] - q * m[2];
      long low = m[1] - q * m[3];
      if (q > Integer.MAX_VALUE || Math.max(Math.abs(up), Math.abs(low)) > Integer.MAX_VALUE) {
        break;
      }
      long rest = x - q * y;
      m = new long[] {m[2], m[3], up, low};
      x = y;
      y = rest;
    }
    return m;
  }

  /// The decimal digits of a number.
  public static String decimal(BigInteger a, Runnable poll) {
    if (!isLong(a)) {
      return a.toString();
    }
    BigInteger size = a.abs();
    List<BigInteger> powers = new ArrayList<>();
    powers.add(BigInteger.TEN.pow(DIGITS));
    while (powers.getLast().bitLength() <= size.bitLength() / 2) {
      powers.add(multiply(powers.getLast(), powers.getLast(), poll));
    }
    var text = new StringBuilder(a.signum() < 0 ? "-" : "");
    append(text, size, powers, powers.size() - 1, text.length(), poll);
    return text.toString();
  }

  /// Appends a number with as many digits as its place in the whole has; zeros in front of the
  /// whole, which begins at `start`, are left out.
  private static void append(
      StringBuilder text, BigInteger a, List<BigInteger> powers, int k, int start, Runnable poll) {
    if (k < 0) {
      String digits = a.signum() == 0 && text.length() == start ? "" : a.toString();
      text.repeat('0', text.length() == start ? 0 : DIGITS - digits.length()).append(digits);
      return;
    }
    BigInteger[] parts = divide(a, powers.get(k), poll);
    append(text, parts[0], powers, k - 1, start, poll);
    append(text, parts[1], powers, k - 1, start, poll);
  }
}
