package org.scheelite.tensor.plan;

import org.scheelite.tensor.Attribute.Cell;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.cpu.Block;
import org.scheelite.tensor.plan.RoutineKernel.Places;

/// All steps of a recurrent cell, forward, or its gradients, backward. The products with the states
/// of all rows of a shard are one product of matrices per step.
///
/// @param steps the length of the sequence, `size` that of the state
record RecurrentRoutine(boolean forward, Cell cell, int steps, int size) implements Routine {

  static RecurrentRoutine forward(Node node) {
    int size = node.input(1).shape().dim(1);
    return new RecurrentRoutine(true, (Cell) node.attribute(), node.shape().dim(0), size);
  }

  static RecurrentRoutine backward(Node node) {
    int size = node.input(2).shape().dim(1);
    return new RecurrentRoutine(false, (Cell) node.attribute(), node.shape().dim(0) - 1, size);
  }

  @Override
  public void run(Frame f, Places p, int rows) {
    if (forward) {
      forward(f, p, rows);
    } else {
      backward(f, p, rows);
    }
  }

  private void forward(Frame f, Places p, int rows) {
    Object like = p.resultArray(f);
    int gates = cell.gates() * size;
    Block state = f.scratch().block(0, rows * size, like);
    Block products = f.scratch().block(1, rows * gates, like);
    Block second = f.scratch().block(2, rows * size, like);
    for (int row = 0; row < rows; row++) {
      Precision.copy(p.array(f, 2), p.at(f, 2, row), state.array(), row * size, size);
      if (cell.states() > 1) {
        Precision.copy(p.array(f, 3), p.at(f, 3, row), second.array(), row * size, size);
      }
    }
    for (int t = 0; t < steps; t++) {
      multiply(f, p, 1, rows, state, products, true);
      for (int row = 0; row < rows; row++) {
        int x = p.at(f, 0, row) + t * gates;
        int tape = p.resultAt(f, row) + t * cell.taped() * size;
        if (like instanceof float[] to) {
          Cells32.forward(
              cell,
              size,
              (float[]) p.array(f, 0),
              x,
              (float[]) products.array(),
              row * gates,
              (float[]) state.array(),
              (float[]) second.array(),
              row * size,
              to,
              tape);
        } else {
          Cells64.forward(
              cell,
              size,
              (double[]) p.array(f, 0),
              x,
              (double[]) products.array(),
              row * gates,
              (double[]) state.array(),
              (double[]) second.array(),
              row * size,
              (double[]) like,
              tape);
        }
      }
    }
  }

  /// Products of vectors of all rows with the weights: of states, or of slopes with the transposed
  /// weights, which are added.
  private void multiply(
      Frame f, Places p, int weights, int rows, Block from, Block to, boolean states) {
    int gates = cell.gates() * size;
    int inner = states ? size : gates;
    int outer = states ? gates : size;
    Block w = p.block(f, weights);
    if (p.at(f, weights, 1) == p.at(f, weights, 0)) {
      int at = p.at(f, weights, 0);
      f.blas.multiply(false, states, rows, outer, inner, from, 0, w, at, to, 0, !states);
      return;
    }
    for (int row = 0; row < rows; row++) {
      int at = p.at(f, weights, row);
      f.blas.multiply(
          false, states, 1, outer, inner, from, row * inner, w, at, to, row * outer, !states);
    }
  }

  private void backward(Frame f, Places p, int rows) {
    Object like = p.resultArray(f);
    int gates = cell.gates() * size;
    Block state = f.scratch().block(0, rows * size, like);
    Block slopes = f.scratch().block(1, rows * gates, like);
    Block second = f.scratch().block(2, rows * size, like);
    Precision.fill(state.array(), 0, rows * size, 0);
    Precision.fill(second.array(), 0, rows * size, 0);
    for (int t = steps - 1; t >= 0; t--) {
      for (int row = 0; row < rows; row++) {
        backward(f, p, t, row, state, second, slopes);
      }
      multiply(f, p, 2, rows, slopes, state, false);
    }
    for (int row = 0; row < rows; row++) {
      int at = p.resultAt(f, row);
      Precision.fill(like, at, cell.slopes() * size, 0);
      Precision.copy(state.array(), row * size, like, at, size);
      if (cell.states() > 1) {
        Precision.copy(second.array(), row * size, like, at + size, size);
      }
    }
  }

  private void backward(
      Frame f, Places p, int t, int row, Block state, Block second, Block slopes) {
    int width = cell.taped() * size;
    int tape = p.at(f, 0, row) + t * width;
    int d = p.at(f, 1, row) + t * width;
    // the states before the step lie at the end of the tape of the step before, or are the first
    // ones
    Object before = t > 0 ? p.array(f, 0) : p.array(f, 3);
    int beforeAt = t > 0 ? tape - size : p.at(f, 3, row);
    if (cell.states() > 1) {
      before = t > 0 ? p.array(f, 0) : p.array(f, 4);
      beforeAt = t > 0 ? tape - 2 * size : p.at(f, 4, row);
    }
    int to = p.resultAt(f, row) + (t + 1) * cell.slopes() * size;
    if (p.resultArray(f) instanceof float[] target) {
      Cells32.backward(
          cell,
          size,
          (float[]) p.array(f, 0),
          tape,
          (float[]) p.array(f, 1),
          d,
          (float[]) before,
          beforeAt,
          (float[]) state.array(),
          (float[]) second.array(),
          row * size,
          (float[]) slopes.array(),
          row * cell.gates() * size,
          target,
          to);
    } else {
      Cells64.backward(
          cell,
          size,
          (double[]) p.array(f, 0),
          tape,
          (double[]) p.array(f, 1),
          d,
          (double[]) before,
          beforeAt,
          (double[]) state.array(),
          (double[]) second.array(),
          row * size,
          (double[]) slopes.array(),
          row * cell.gates() * size,
          (double[]) p.resultArray(f),
          to);
    }
  }
}
