package org.scheelite.std.number;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;

/// Functions over packed lists, element by element.
public final class Elementwise {
  private Elementwise() {}

  /// The function of every element of the only argument, as reals; null where it is not packed or
  /// some result is not a finite real number.
  public static @Nullable Packed reals(Normal call, DoubleUnaryOperator function) {
    if (call.size() != 1 || !(call.arg(0) instanceof Packed packed)) {
      return null;
    }
    double[] data = packed.toReals();
    for (int i = 0; i < data.length; i++) {
      data[i] = function.applyAsDouble(data[i]);
    }
    return finite(data) ? Packed.of(packed.dims(), data) : null;
  }

  /// The functions of every element of the only argument, keeping integers and reals apart.
  public static @Nullable Packed same(
      Normal call, LongUnaryOperator whole, DoubleUnaryOperator real) {
    if (call.size() != 1 || !(call.arg(0) instanceof Packed.Ints ints)) {
      return reals(call, real);
    }
    long[] data = ints.toLongs();
    for (int i = 0; i < data.length; i++) {
      data[i] = whole.applyAsLong(data[i]);
    }
    return Packed.of(ints.dims(), data);
  }

  /// Whether all are finite.
  public static boolean finite(double[] data) {
    double check = 0;
    for (double x : data) {
      check += x * 0; // stays 0 as long as all are finite
    }
    return check == 0;
  }

  /// Whether two packed lists have the same sizes at all levels.
  public static boolean sameShape(Packed a, Packed b) {
    return a.rank() == b.rank() && Arrays.equals(a.dims(), b.dims());
  }
}
