package org.scheelite.net.train.loop;

import java.util.Arrays;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.net.Results;
import org.scheelite.net.shape.Element;

/// A growing list of numbers.
public final class Series {
  private double[] values = new double[16];
  private int size;

  public void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  public void addAll(double... more) {
    for (double value : more) {
      add(value);
    }
  }

  /// A copy of the numbers, but for so many at the end.
  public double[] toArray(int without) {
    return Arrays.copyOf(values, size - without);
  }

  public int size() {
    return size;
  }

  /// The newest number; not-a-number before there is one.
  public double last() {
    return size == 0 ? Double.NaN : values[size - 1];
  }

  /// The least number; infinity before there is one.
  public double least() {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      least = Math.min(least, values[i]);
    }
    return least;
  }

  public double get(int index) {
    return values[index];
  }

  /// The mean of the last `count` numbers, or of all where there are fewer.
  public double mean(int count) {
    int from = Math.max(0, size - count);
    double sum = 0;
    for (int i = from; i < size; i++) {
      sum += values[i];
    }
    return sum / (size - from);
  }

  /// As a list of reals.
  public Expr reals() {
    return size == 0
        ? Packed.of(new double[0])
        : Results.array(Arrays.copyOf(values, size), new int[] {size}, Element.REAL);
  }

  /// The numbers as they are.
  public Packed.Reals toPacked() {
    return Packed.of(Arrays.copyOf(values, size));
  }

  /// As a list of integers.
  public Expr integers() {
    return Packed.of(Arrays.stream(values, 0, size).mapToLong(Math::round).toArray());
  }
}
