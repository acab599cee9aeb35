package org.scheelite.expr;

import java.math.BigInteger;

/// An integer too large for a `long`; made by [Whole#of].
public record BigInt(BigInteger big) implements Whole {

  public BigInt {
    if (big.bitLength() < Long.SIZE) {
      throw new IllegalArgumentException("fits a long: " + big);
    }
  }

  @Override
  public double doubleValue() {
    return big.doubleValue();
  }

  @Override
  public int sign() {
    return big.signum();
  }

  @Override
  public String toString() {
    return big.toString();
  }
}
