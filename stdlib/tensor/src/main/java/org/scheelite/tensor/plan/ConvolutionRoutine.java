package org.scheelite.tensor.plan;

import org.scheelite.tensor.Op;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.cpu.Block;
import org.scheelite.tensor.plan.RoutineKernel.Places;

/// Correlation and its adjoints, example by example: as a product of matrices with the columns of
/// all windows, which live in a scratch array, or directly where few outputs share the channels.
record ConvolutionRoutine(Op op, ConvolutionShape shape) implements Routine {

  /// Elements of a matrix of columns that stay in a near cache beside the other factor: half a
  /// megabyte.
  private static final int NEAR = 1 << 17;

  @Override
  public void run(Frame f, Places p, int rows) {
    if (p.summed()) {
      int size = shape.outputs() * shape.depth();
      Precision.fill(p.resultArray(f), p.resultAt(f, 0), size, 0);
    }
    for (int row = 0; row < rows; row++) {
      if (shape.direct()) {
        direct(f, p, row);
      } else {
        products(f, p, row);
      }
    }
  }

  private void direct(Frame f, Places p, int row) {
    Object a = p.array(f, 0);
    Object b = p.array(f, 1);
    Object c = p.resultArray(f);
    int aAt = p.at(f, 0, row);
    int bAt = p.at(f, 1, row);
    int cAt = p.resultAt(f, row);
    if (!p.summed()) {
      int size =
          switch (op) {
            case CONVOLVE -> shape.outputs() * shape.count();
            case CONVOLVE_BACK -> shape.channels() * shape.area();
            default -> shape.outputs() * shape.depth();
          };
      Precision.fill(c, cAt, size, 0);
    }
    if (c instanceof float[] z) {
      Direct32.run(op, shape, (float[]) a, aAt, (float[]) b, bAt, z, cAt);
    } else {
      Direct64.run(op, shape, (double[]) a, aAt, (double[]) b, bAt, (double[]) c, cAt);
    }
  }

  private void products(Frame f, Places p, int row) {
    if (op == Op.CONVOLVE_BACK && !shape.plain()) {
      Precision.fill(p.resultArray(f), p.resultAt(f, row), shape.channels() * shape.area(), 0);
    }
    int lines = shape.places()[0] * shape.places()[1];
    int part = shape.plain() ? lines : Math.clamp(NEAR / shape.lineSize(), 1, lines);
    for (int line = 0; line < lines; line += part) {
      int some = Math.min(part, lines - line);
      for (int group = 0; group < shape.groups(); group++) {
        switch (op) {
          case CONVOLVE -> forward(f, p, row, group, line, some);
          case CONVOLVE_BACK -> backward(f, p, row, group, line, some);
          default -> weights(f, p, row, group, line, some);
        }
      }
    }
  }

  private void forward(Frame f, Places p, int row, int group, int line, int lines) {
    int width = lines * shape.places()[2];
    int x = p.at(f, 0, row) + group * shape.channelsPerGroup() * shape.area();
    Block columns = gathered(f, p.block(f, 0), x, line, lines);
    f.blas.multiply(
        false,
        false,
        shape.outputsPerGroup(),
        width,
        shape.depth(),
        p.block(f, 1),
        p.at(f, 1, row) + weight(group),
        shape.depth(),
        columns,
        shape.plain() ? x : 0,
        width,
        p.result(f),
        p.resultAt(f, row) + output(group, line),
        shape.count(),
        false);
  }

  private void backward(Frame f, Places p, int row, int group, int line, int lines) {
    int width = lines * shape.places()[2];
    int x = p.resultAt(f, row) + group * shape.channelsPerGroup() * shape.area();
    Block columns = shape.plain() ? p.result(f) : columns(f, p.resultArray(f), width);
    f.blas.multiply(
        true,
        false,
        shape.depth(),
        width,
        shape.outputsPerGroup(),
        p.block(f, 1),
        p.at(f, 1, row) + weight(group),
        shape.depth(),
        p.block(f, 0),
        p.at(f, 0, row) + output(group, line),
        shape.count(),
        columns,
        shape.plain() ? x : 0,
        width,
        false);
    if (shape.plain()) {
      return;
    }
    if (columns.array() instanceof float[] from) {
      Columns32.add(shape, from, (float[]) p.resultArray(f), x, line, lines);
    } else {
      double[] to = (double[]) p.resultArray(f);
      Columns64.add(shape, (double[]) columns.array(), to, x, line, lines);
    }
  }

  private void weights(Frame f, Places p, int row, int group, int line, int lines) {
    int width = lines * shape.places()[2];
    int x = p.at(f, 0, row) + group * shape.channelsPerGroup() * shape.area();
    Block columns = gathered(f, p.block(f, 0), x, line, lines);
    f.blas.multiply(
        false,
        true,
        shape.outputsPerGroup(),
        shape.depth(),
        width,
        p.block(f, 1),
        p.at(f, 1, row) + output(group, line),
        shape.count(),
        columns,
        shape.plain() ? x : 0,
        width,
        p.result(f),
        p.resultAt(f, row) + weight(group),
        shape.depth(),
        p.summed() && row > 0 || line > 0);
  }

  private int weight(int group) {
    return group * shape.outputsPerGroup() * shape.depth();
  }

  private int output(int group, int line) {
    return group * shape.outputsPerGroup() * shape.count() + line * shape.places()[2];
  }

  private Block columns(Frame f, Object like, int width) {
    return f.scratch().block(0, shape.depth() * width, like);
  }

  /// The columns of some lines of places, or the input where it is the matrix of columns itself.
  private Block gathered(Frame f, Block x, int at, int line, int lines) {
    if (shape.plain()) {
      return x;
    }
    Block columns = columns(f, x.array(), lines * shape.places()[2]);
    if (columns.array() instanceof float[] to) {
      Columns32.copy(shape, (float[]) x.array(), at, to, line, lines);
    } else {
      double[] to = (double[]) columns.array();
      Columns64.copy(shape, (double[]) x.array(), at, to, line, lines);
    }
    return columns;
  }
}
