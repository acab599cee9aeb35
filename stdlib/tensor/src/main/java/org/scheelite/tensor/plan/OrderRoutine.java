package org.scheelite.tensor.plan;

import org.scheelite.tensor.Precision;
import org.scheelite.tensor.plan.RoutineKernel.Places;

/// Sorts the positions of elements by merging; equal elements stay in order.
///
/// @param size elements of a row, `length` of each vector in it
record OrderRoutine(int size, int length) implements Routine {

  @Override
  public void run(Frame f, Places p, int rows) {
    double[] values = f.scratch().doubles(length);
    for (int row = 0; row < rows; row++) {
      for (int at = 0; at < size; at += length) {
        Precision.copy(p.array(f, 0), p.at(f, 0, row) + at, values, 0, length);
        int[] order = sorted(values, f.scratch());
        for (int i = 0; i < length; i++) {
          set(p.resultArray(f), p.resultAt(f, row) + at + i, order[i]);
        }
      }
    }
  }

  private static void set(Object array, int at, int value) {
    if (array instanceof float[] floats) {
      floats[at] = value;
    } else {
      ((double[]) array)[at] = value;
    }
  }

  private int[] sorted(double[] values, Scratch scratch) {
    int[] from = scratch.integers(0, length);
    int[] to = scratch.integers(1, length);
    for (int i = 0; i < length; i++) {
      from[i] = i;
    }
    for (int width = 1; width < length; width *= 2) {
      for (int start = 0; start < length; start += 2 * width) {
        int middle = Math.min(length, start + width);
        int end = Math.min(length, start + 2 * width);
        int a = start;
        int b = middle;
        for (int i = start; i < end; i++) {
          boolean left = b >= end || a < middle && values[from[a]] <= values[from[b]];
          to[i] = left ? from[a++] : from[b++];
        }
      }
      int[] kept = from;
      from = to;
      to = kept;
    }
    return from;
  }
}
