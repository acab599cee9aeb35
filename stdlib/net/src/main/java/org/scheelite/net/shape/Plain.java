package org.scheelite.net.shape;

import java.util.Arrays;
import org.scheelite.expr.NumArray;

/// The numbers of one example in a larger array.
///
/// @param data a `float[]` or `double[]`
/// @param at where the example begins
/// @param dims its dimensions
public record Plain(Object data, int at, int[] dims) {

  /// The number at `index` in row-major order.
  public double get(int index) {
    return data instanceof float[] floats ? floats[at + index] : ((double[]) data)[at + index];
  }

  /// The index of the largest number; the first one where there are several.
  public int largest() {
    int size = size();
    int largest = 0;
    for (int i = 1; i < size; i++) {
      if (get(i) > get(largest)) {
        largest = i;
      }
    }
    return largest;
  }

  /// How many numbers there are.
  public int size() {
    int size = 1;
    for (int dim : dims) {
      size *= dim;
    }
    return size;
  }

  public int rank() {
    return dims.length;
  }

  /// The element at `index` of the first level.
  public Plain row(int index) {
    int[] rest = Arrays.copyOfRange(dims, 1, dims.length);
    return new Plain(data, at + index * (size() / Math.max(1, dims[0])), rest);
  }

  /// The same numbers as an array of the caller's own.
  public double[] toReals() {
    var reals = new double[size()];
    for (int i = 0; i < reals.length; i++) {
      reals[i] = get(i);
    }
    return reals;
  }

  /// The same numbers as a numeric array.
  public NumArray toArray() {
    int end = at + size();
    return data instanceof float[] floats
        ? NumArray.of(dims.clone(), Arrays.copyOfRange(floats, at, end))
        : NumArray.of(dims.clone(), Arrays.copyOfRange((double[]) data, at, end));
  }
}
