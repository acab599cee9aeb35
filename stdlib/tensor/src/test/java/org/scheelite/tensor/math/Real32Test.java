package org.scheelite.tensor.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/// The 32-bit functions are good to about one unit in the last place, and right at the extremes.
class Real32Test {

  private interface Single {
    float of(float x);
  }

  private static void check(Single f, DoubleUnaryOperator exact, float low, float high) {
    for (int i = 0; i <= 100_000; i++) {
      float x = low + (high - low) * i / 100_000;
      double expected = exact.applyAsDouble(x);
      double units = Math.abs(f.of(x) - expected) / Math.ulp((float) expected);
      assertTrue(units < 1, units + " units in the last place at " + x);
    }
  }

  @Test
  void exponentials() {
    check(Real32::exp, Math::exp, -87, 88.7f);
    assertEquals(0, Real32.exp(Float.NEGATIVE_INFINITY));
    assertEquals(Float.POSITIVE_INFINITY, Real32.exp(100));
    assertTrue(Float.isNaN(Real32.exp(Float.NaN)));
  }

  @Test
  void hyperbolicTangents() {
    check(Real32::tanh, Math::tanh, -12, 12);
    check(Real32::tanh, Math::tanh, -1e-3f, 1e-3f);
    assertEquals(1, Real32.tanh(Float.POSITIVE_INFINITY));
    assertEquals(-1, Real32.tanh(Float.NEGATIVE_INFINITY));
    assertTrue(Float.isNaN(Real32.tanh(Float.NaN)));
  }

  @Test
  void logistics() {
    check(Real32::logistic, Real64::logistic, -80, 80);
    assertEquals(0, Real32.logistic(Float.NEGATIVE_INFINITY));
    assertEquals(1, Real32.logistic(Float.POSITIVE_INFINITY));
  }
}
