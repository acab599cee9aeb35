package org.scheelite.tensor;

import java.util.Arrays;

/// The kind of number a plan calculates with.
public enum Precision {
  /// 32-bit reals, in `float[]`.
  REAL32,
  /// 64-bit reals, in `double[]`.
  REAL64;

  /// A new array of zeros.
  public Object array(int size) {
    return this == REAL32 ? new float[size] : new double[size];
  }

  /// Whether `array` is one of this precision.
  public boolean holds(Object array) {
    return this == REAL32 ? array instanceof float[] : array instanceof double[];
  }

  /// Sets `size` elements from `from` on.
  public static void fill(Object array, int from, int size, double value) {
    if (array instanceof float[] floats) {
      Arrays.fill(floats, from, from + size, (float) value);
    } else {
      Arrays.fill((double[]) array, from, from + size, value);
    }
  }

  /// Copies between arrays of numbers of any kind: `float[]`, `double[]`, `int[]`.
  public static void copy(Object from, int start, Object to, int at, int size) {
    if (from.getClass() == to.getClass()) {
      System.arraycopy(from, start, to, at, size);
      return;
    }
    for (int i = 0; i < size; i++) {
      set(to, at + i, get(from, start + i));
    }
  }

  /// One element of an array of numbers of any kind.
  public static double get(Object array, int index) {
    return switch (array) {
      case float[] floats -> floats[index];
      case double[] doubles -> doubles[index];
      case int[] ints -> ints[index];
      default -> throw new IllegalArgumentException("not an array of numbers: " + array);
    };
  }

  private static void set(Object array, int index, double value) {
    switch (array) {
      case float[] floats -> floats[index] = (float) value;
      case double[] doubles -> doubles[index] = value;
      case int[] ints -> ints[index] = (int) value;
      default -> throw new IllegalArgumentException("not an array of numbers: " + array);
    }
  }

  /// How many elements an array of numbers of any kind has.
  public static int length(Object array) {
    return switch (array) {
      case float[] floats -> floats.length;
      case double[] doubles -> doubles.length;
      case int[] ints -> ints.length;
      default -> throw new IllegalArgumentException("not an array of numbers: " + array);
    };
  }
}
