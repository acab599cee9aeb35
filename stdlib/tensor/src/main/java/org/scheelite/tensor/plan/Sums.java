package org.scheelite.tensor.plan;

/// Sums of arrays, elementwise.
final class Sums {

  private Sums() {}

  static void add(float[] parts, int count, int size, float[] to, int from, int end) {
    System.arraycopy(parts, from, to, from, end - from);
    for (int part = 1; part < count; part++) {
      int start = part * size;
      for (int i = from; i < end; i++) {
        to[i] += parts[start + i];
      }
    }
  }

  static void add(double[] parts, int count, int size, double[] to, int from, int end) {
    System.arraycopy(parts, from, to, from, end - from);
    for (int part = 1; part < count; part++) {
      int start = part * size;
      for (int i = from; i < end; i++) {
        to[i] += parts[start + i];
      }
    }
  }
}
