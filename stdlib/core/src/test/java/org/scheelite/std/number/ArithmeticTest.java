package org.scheelite.std.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Whole;

/// Compares the arithmetic with that of big integers, and holds it to the laws of a field.
class ArithmeticTest {
  private static final int ROUNDS = 2000;

  private final Random random = new Random(7);

  private long near() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(10) - 5;
      case 1 -> Long.MAX_VALUE - random.nextInt(3);
      case 2 -> Long.MIN_VALUE + random.nextInt(3);
      default -> random.nextLong();
    };
  }

  private Num exact() {
    long denominator = random.nextInt(9) + 1L;
    Num re = Rational.of(near() >> random.nextInt(60), denominator);
    return random.nextInt(3) == 0 ? Complex.of(re, Rational.of(near(), denominator)) : re;
  }

  @Test
  void integersOverflowIntoBigOnes() {
    for (int i = 0; i < ROUNDS; i++) {
      long a = near();
      long b = near();
      BigInteger x = BigInteger.valueOf(a);
      BigInteger y = BigInteger.valueOf(b);
      assertEquals(Whole.of(x.add(y)), Arithmetic.add(Int.of(a), Int.of(b)));
      assertEquals(Whole.of(x.subtract(y)), Arithmetic.subtract(Int.of(a), Int.of(b)));
      assertEquals(Whole.of(x.multiply(y)), Arithmetic.multiply(Int.of(a), Int.of(b)));
      assertEquals(Whole.of(x.negate()), Arithmetic.negate(Int.of(a)));
    }
  }

  @Test
  void exactNumbersFormAField() {
    for (int i = 0; i < ROUNDS; i++) {
      Num a = exact();
      Num b = exact();
      Num c = exact();
      assertEquals(Arithmetic.add(a, b), Arithmetic.add(b, a));
      assertEquals(
          Arithmetic.multiply(a, Arithmetic.add(b, c)),
          Arithmetic.add(Arithmetic.multiply(a, b), Arithmetic.multiply(a, c)));
      if (b.sign() != 0) {
        assertEquals(a, Arithmetic.multiply(b, Arithmetic.divide(a, b)));
      }
    }
  }

  @Test
  void realsOverflowIntoArbitraryPrecision() {
    Num huge = Arithmetic.multiply(Real.of(1e300), Real.of(1e300));
    Num back = Arithmetic.divide(huge, Real.of(1e300));
    assertEquals(1, back.doubleValue() / 1e300, 1e-14);
  }

  @Test
  void powersAgreeWithRepeatedProducts() {
    for (int i = 0; i < 200; i++) {
      Num a = exact();
      Num product = Int.ONE;
      for (int n = 0; n < 6; n++) {
        if (a.sign() != 0) {
          assertEquals(product, Powers.byMultiplying(a, n));
        }
        product = Arithmetic.multiply(product, a);
      }
    }
  }
}
