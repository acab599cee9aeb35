package org.scheelite.tensor.plan;

import java.util.Arrays;

/// How a loop walks through an array: the slot of the array, where it begins, and for the row and
/// each dimension the distance between neighbours.
///
/// @param strides the stride of the row first, then those of the dimensions
record Access(int slot, int start, int... strides) {

  /// Element after element, for arrays of these dimensions.
  static Access whole(int slot, boolean batched, int... dims) {
    int[] strides = new int[dims.length + 1];
    int stride = 1;
    for (int i = dims.length; i > 0; i--) {
      strides[i] = stride;
      stride *= dims[i - 1];
    }
    strides[0] = batched ? stride : 0;
    return new Access(slot, 0, strides);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Access a
        && slot == a.slot
        && start == a.start
        && Arrays.equals(strides, a.strides);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * slot + start) + Arrays.hashCode(strides);
  }

  @Override
  public String toString() {
    return "@" + slot + (start == 0 ? "" : "+" + start) + Arrays.toString(strides);
  }
}
