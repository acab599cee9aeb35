package org.scheelite.net.number;

import java.util.Arrays;
import org.scheelite.tensor.Precision;

/// Copies corners of arrays: the elements whose places are below some dimensions.
public final class Blocks {
  private Blocks() {}

  /// Copies the corner of these dimensions from one array to another.
  ///
  /// @param fromDims the dimensions of the array in `from` that starts at `fromAt`
  /// @param toDims those of the array in `to` that starts at `toAt`
  public static void copy(
      Object from, int fromAt, int[] fromDims, Object to, int toAt, int[] toDims, int[] corner) {
    int rank = corner.length;
    int whole = rank; // from this axis on both arrays lie as the corner does
    int run = 1;
    while (whole > 0 && fits(whole, fromDims, toDims, corner)) {
      whole--;
      run *= corner[whole];
    }
    copy(from, fromAt, fromDims, to, toAt, toDims, Arrays.copyOf(corner, whole), 0, run);
  }

  /// Whether the axes behind this one are whole in both arrays.
  private static boolean fits(int axis, int[] fromDims, int[] toDims, int[] corner) {
    return axis == corner.length || fromDims[axis] == corner[axis] && toDims[axis] == corner[axis];
  }

  private static void copy(
      Object from,
      int fromAt,
      int[] fromDims,
      Object to,
      int toAt,
      int[] toDims,
      int[] outer,
      int level,
      int run) {
    if (level == outer.length) {
      Precision.copy(from, fromAt, to, toAt, run);
      return;
    }
    int fromStep = (int) Numbers.total(Arrays.copyOfRange(fromDims, level + 1, fromDims.length));
    int toStep = (int) Numbers.total(Arrays.copyOfRange(toDims, level + 1, toDims.length));
    for (int i = 0; i < outer[level]; i++) {
      int start = fromAt + i * fromStep;
      copy(from, start, fromDims, to, toAt + i * toStep, toDims, outer, level + 1, run);
    }
  }
}
