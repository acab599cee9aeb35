package org.scheelite.tensor.plan;

import org.jspecify.annotations.Nullable;
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
    Block inputs = f.scratch().block(3, rows * gates, like);
    Block turned = turned(f, p, like);
    for (int t = 0; t < steps; t++) {
      states(f, p, rows, turned, state, products);
      for (int row = 0; row < rows; row++) {
        int x = p.at(f, 0, row) + t * gates;
        Precision.copy(p.array(f, 0), x, inputs.array(), row * gates, gates);
      }
      if (like instanceof float[] to) {
        float[] x = (float[]) inputs.array();
        float[] g = (float[]) products.array();
        float[] s = (float[]) state.array();
        float[] c = (float[]) second.array();
        Cells32.forward(cell, rows, size, x, g, s, c);
        for (int row = 0; row < rows; row++) {
          Cells32.note(cell, row, size, x, g, s, c, to, tape(f, p, row, t));
        }
      } else {
        double[] x = (double[]) inputs.array();
        double[] g = (double[]) products.array();
        double[] s = (double[]) state.array();
        double[] c = (double[]) second.array();
        Cells64.forward(cell, rows, size, x, g, s, c);
        for (int row = 0; row < rows; row++) {
          Cells64.note(cell, row, size, x, g, s, c, (double[]) like, tape(f, p, row, t));
        }
      }
    }
  }

  /// Where a step of a row is written down.
  private int tape(Frame f, Places p, int row, int step) {
    return p.resultAt(f, row) + step * cell.taped() * size;
  }

  /// The weights the other way round, as products with few rows want them; null where each row has
  /// weights of its own.
  private @Nullable Block turned(Frame f, Places p, Object like) {
    if (p.at(f, 1, 1) != p.at(f, 1, 0)) {
      return null;
    }
    int gates = cell.gates() * size;
    Block turned = f.scratch().block(4, gates * size, like);
    TurnKernel.turn(p.array(f, 1), p.at(f, 1, 0), turned.array(), gates, size);
    return turned;
  }

  /// Products of the states of all rows with the weights.
  private void states(Frame f, Places p, int rows, @Nullable Block turned, Block from, Block to) {
    int gates = cell.gates() * size;
    if (turned != null) {
      f.blas.multiply(false, false, rows, gates, size, from, 0, turned, 0, to, 0, false);
      return;
    }
    for (int row = 0; row < rows; row++) {
      int at = p.at(f, 1, row);
      f.blas.multiply(
          false, true, 1, gates, size, from, row * size, p.block(f, 1), at, to, row * gates, false);
    }
  }

  /// Adds products of the slopes of all rows with the transposed weights.
  private void slopes(Frame f, Places p, int rows, Block from, Block to) {
    int gates = cell.gates() * size;
    Block w = p.block(f, 2);
    int at = p.at(f, 2, 0);
    if (p.at(f, 2, 1) == at) {
      f.blas.multiply(false, false, rows, size, gates, from, 0, w, at, to, 0, true);
      return;
    }
    for (int row = 0; row < rows; row++) {
      int own = p.at(f, 2, row);
      f.blas.multiply(
          false, false, 1, size, gates, from, row * gates, w, own, to, row * size, true);
    }
  }

  private void backward(Frame f, Places p, int rows) {
    Object like = p.resultArray(f);
    int gates = cell.gates() * size;
    Block state = f.scratch().block(0, rows * size, like);
    Block slopes = f.scratch().block(1, rows * gates, like);
    Block second = f.scratch().block(2, rows * size, like);
    Block squashed = f.scratch().block(3, rows * size, like);
    Precision.fill(state.array(), 0, rows * size, 0);
    Precision.fill(second.array(), 0, rows * size, 0);
    for (int t = steps - 1; t >= 0; t--) {
      for (int row = 0; row < rows; row++) {
        backward(f, p, t, row, state, second, slopes, squashed);
      }
      slopes(f, p, rows, slopes, state);
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
      Frame f, Places p, int t, int row, Block state, Block second, Block slopes, Block squashed) {
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
          (float[]) squashed.array(),
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
          (double[]) squashed.array(),
          (double[]) p.resultArray(f),
          to);
    }
  }
}
