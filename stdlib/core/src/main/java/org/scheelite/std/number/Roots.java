package org.scheelite.std.number;

import java.math.BigInteger;

/// Whole roots of whole numbers.
public final class Roots {
  private Roots() {}

  /// The largest integer whose `k`-th power is at most `n`, for `n >= 0` and `k >= 1`.
  public static BigInteger floor(BigInteger n, int k) {
    if (k == 1 || n.bitLength() <= 1) {
      return n;
    }
    if (k == 2) {
      return n.sqrt();
    }
    BigInteger degree = BigInteger.valueOf(k);
    BigInteger less = BigInteger.valueOf(k - 1L);
    BigInteger x = BigInteger.ONE.shiftLeft(n.bitLength() / k + 1);
    while (true) {
      BigInteger next = less.multiply(x).add(n.divide(x.pow(k - 1))).divide(degree);
      if (next.compareTo(x) >= 0) {
        return x;
      }
      x = next;
    }
  }
}
