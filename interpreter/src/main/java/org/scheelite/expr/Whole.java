package org.scheelite.expr;

import java.math.BigInteger;

/// An integer of any size. Values that fit a `long` are always an [Int].
public sealed interface Whole extends Num permits Int, BigInt {

  /// The integer with this value.
  static Whole of(BigInteger value) {
    return value.bitLength() < Long.SIZE ? Int.of(value.longValue()) : new BigInt(value);
  }

  /// The value.
  BigInteger big();

  @Override
  default Expr head() {
    return Sym.INTEGER;
  }

  @Override
  default boolean isExact() {
    return true;
  }
}
