package org.scheelite.std.number;

import java.math.BigInteger;
import org.scheelite.builtin.Frame;

/// Powers of integers that take so long that they must be stoppable.
public final class BigPowers {
  /// Products of numbers with fewer bits are made in one go, which takes some milliseconds.
  private static final int PIECE = 1 << 19;

  private BigPowers() {}

  /// Whether a power has so many bits that it is computed here.
  public static boolean isLarge(BigInteger base, long exponent) {
    return exponent > 1 && (double) base.bitLength() * exponent > PIECE;
  }

  /// `base^exponent`; looks at the budget on the way.
  public static BigInteger power(BigInteger base, int exponent, Frame frame) {
    int twos = Math.max(0, base.getLowestSetBit());
    BigInteger odd = base.shiftRight(twos);
    BigInteger power = BigInteger.ONE;
    for (int bit = Integer.SIZE - Integer.numberOfLeadingZeros(exponent) - 1; bit >= 0; bit--) {
      frame.budget().check();
      power = multiply(power, power, frame);
      if ((exponent >> bit & 1) == 1) {
        power = multiply(power, odd, frame);
      }
    }
    return power.shiftLeft(Math.multiplyExact(twos, exponent));
  }

  /// The product by Karatsuba's method down to pieces that the host multiplies quickly.
  private static BigInteger multiply(BigInteger a, BigInteger b, Frame frame) {
    int bits = Math.max(a.bitLength(), b.bitLength());
    if (Math.min(a.bitLength(), b.bitLength()) < PIECE) {
      return a.multiply(b);
    }
    frame.budget().check();
    int half = (bits + 1) / 2;
    BigInteger highA = a.shiftRight(half);
    BigInteger lowA = a.subtract(highA.shiftLeft(half));
    boolean square = a == b;
    BigInteger highB = square ? highA : b.shiftRight(half);
    BigInteger lowB = square ? lowA : b.subtract(highB.shiftLeft(half));
    BigInteger sumA = highA.add(lowA);
    BigInteger high = multiply(highA, highB, frame);
    BigInteger low = multiply(lowA, lowB, frame);
    BigInteger middle = multiply(sumA, square ? sumA : highB.add(lowB), frame);
    middle = middle.subtract(high).subtract(low);
    return high.shiftLeft(half).add(middle).shiftLeft(half).add(low);
  }
}
