package org.scheelite.tensor.plan;

import java.util.Arrays;
import org.scheelite.tensor.ForeignFunction;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.plan.RoutineKernel.Places;

/// Calls a function of the user.
///
/// @param sizes elements of each input in a row
/// @param size elements of the result in a row
record ForeignRoutine(ForeignFunction function, int[] sizes, int size) implements Routine {

  static ForeignRoutine of(ForeignFunction function, Node node) {
    int[] sizes = node.inputs().stream().mapToInt(input -> input.shape().size()).toArray();
    return new ForeignRoutine(function, sizes, node.shape().size());
  }

  @Override
  public void run(Frame f, Places p, int rows) {
    var inputs = new double[sizes.length][];
    for (int i = 0; i < sizes.length; i++) {
      inputs[i] = new double[rows * sizes[i]];
      for (int row = 0; row < rows; row++) {
        Precision.copy(p.array(f, i), p.at(f, i, row), inputs[i], row * sizes[i], sizes[i]);
      }
    }
    var result = new double[rows * size];
    function.call(inputs, rows, result);
    if (!p.summed()) {
      for (int row = 0; row < rows; row++) {
        Precision.copy(result, row * size, p.resultArray(f), p.resultAt(f, row), size);
      }
      return;
    }
    var sum = new double[size];
    for (int i = 0; i < result.length; i++) {
      sum[i % size] += result[i];
    }
    Precision.copy(sum, 0, p.resultArray(f), p.resultAt(f, 0), size);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ForeignRoutine(ForeignFunction own, int[] others, int total)
        && function.equals(own)
        && Arrays.equals(sizes, others)
        && size == total;
  }

  @Override
  public int hashCode() {
    return 31 * function.hashCode() + size;
  }
}
