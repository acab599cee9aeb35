package org.scheelite.std.compile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;

/// Gathers the values of a list, in an array of the machine as long as they are of one type.
final class Results {
  private final int capacity;
  private int count;
  private long @Nullable [] longs;
  private double @Nullable [] reals;
  private Expr @Nullable [] others;

  Results(int capacity) {
    this.capacity = capacity;
  }

  int count() {
    return count;
  }

  void add(Run run) {
    switch (run.type()) {
      case LONG -> add(run.longResult());
      case REAL -> add(run.realResult());
      default -> add(run.result());
    }
  }

  void add(long value) {
    long[] array = longs;
    if (array == null) {
      if (count > 0) {
        general()[count++] = Int.of(value);
        return;
      }
      array = new long[capacity];
      longs = array;
    }
    array[count++] = value;
  }

  void add(double value) {
    double[] array = reals;
    if (array == null) {
      if (count > 0) {
        general()[count++] = new Real(value);
        return;
      }
      array = new double[capacity];
      reals = array;
    }
    array[count++] = value;
  }

  void add(Expr value) {
    switch (value) {
      case Int(long n) when others == null -> add(n);
      case Real(double x) when others == null -> add(x);
      default -> general()[count++] = value;
    }
  }

  /// The values so far as expressions, with room for all.
  private Expr[] general() {
    Expr[] array = others;
    if (array != null) {
      return array;
    }
    array = new Expr[capacity];
    for (int i = 0; i < count; i++) {
      array[i] = longs != null ? Int.of(longs[i]) : reals != null ? new Real(reals[i]) : array[i];
    }
    longs = null;
    reals = null;
    others = array;
    return array;
  }

  /// The list of all values.
  Normal list() {
    if (longs != null) {
      return Packed.of(count == capacity ? longs : Arrays.copyOf(longs, count));
    }
    if (reals != null) {
      return Packed.of(count == capacity ? reals : Arrays.copyOf(reals, count));
    }
    Expr[] array = general();
    return Lists.of(count == capacity ? array : Arrays.copyOf(array, count));
  }
}
