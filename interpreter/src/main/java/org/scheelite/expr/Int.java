package org.scheelite.expr;

import java.math.BigInteger;

/// An integer that fits a `long`.
public record Int(long value) implements Whole {
  public static final Int ZERO = new Int(0);
  public static final Int ONE = new Int(1);
  public static final Int TWO = new Int(2);
  public static final Int MINUS_ONE = new Int(-1);

  private static final Int[] SMALL = small();

  private static Int[] small() {
    var small = new Int[1280];
    for (int i = 0; i < small.length; i++) {
      small[i] = new Int(i - 256);
    }
    return small;
  }

  /// The integer `value`; small ones are shared.
  public static Int of(long value) {
    return value >= -256 && value < 1024 ? SMALL[(int) value + 256] : new Int(value);
  }

  @Override
  public BigInteger big() {
    return BigInteger.valueOf(value);
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public int sign() {
    return Long.signum(value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
