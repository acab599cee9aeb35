package org.scheelite.tensor.plan;

import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.Op;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.cpu.Block;
import org.scheelite.tensor.plan.RoutineKernel.Places;

/// Correlation and its adjoints, example by example: as a product of matrices with the columns of
/// all windows, which live in a scratch array, or directly where few outputs share the channels.
record ConvolutionRoutine(Op op, ConvolutionShape shape) implements Routine {

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
    int depth = shape.depth();
    int count = shape.count();
    @Nullable Block columns = null;
    if (!shape.plain()) {
      columns = f.scratch().block(0, depth * count, p.resultArray(f));
    }
    if (op == Op.CONVOLVE_BACK && columns != null) {
      Precision.fill(p.resultArray(f), p.resultAt(f, row), shape.channels() * shape.area(), 0);
    }
    for (int group = 0; group < shape.groups(); group++) {
      int channel = group * shape.channelsPerGroup() * shape.area();
      int output = group * shape.outputsPerGroup() * count;
      int weight = group * shape.outputsPerGroup() * depth;
      switch (op) {
        case CONVOLVE -> forward(f, p, row, columns, channel, output, weight);
        case CONVOLVE_BACK -> backward(f, p, row, columns, channel, output, weight);
        default -> weights(f, p, row, columns, channel, output, weight);
      }
    }
  }

  private void forward(
      Frame f, Places p, int row, @Nullable Block columns, int channel, int output, int weight) {
    int xAt = p.at(f, 0, row) + channel;
    Block x = gathered(p.block(f, 0), xAt, columns);
    f.blas.multiply(
        false,
        false,
        shape.outputsPerGroup(),
        shape.count(),
        shape.depth(),
        p.block(f, 1),
        p.at(f, 1, row) + weight,
        x,
        columns == null ? xAt : 0,
        p.result(f),
        p.resultAt(f, row) + output,
        false);
  }

  private void backward(
      Frame f, Places p, int row, @Nullable Block columns, int channel, int output, int weight) {
    int xAt = p.resultAt(f, row) + channel;
    f.blas.multiply(
        true,
        false,
        shape.depth(),
        shape.count(),
        shape.outputsPerGroup(),
        p.block(f, 1),
        p.at(f, 1, row) + weight,
        p.block(f, 0),
        p.at(f, 0, row) + output,
        columns == null ? p.result(f) : columns,
        columns == null ? xAt : 0,
        false);
    if (columns != null) {
      if (columns.array() instanceof float[] from) {
        Columns32.add(shape, from, (float[]) p.resultArray(f), xAt);
      } else {
        Columns64.add(shape, (double[]) columns.array(), (double[]) p.resultArray(f), xAt);
      }
    }
  }

  private void weights(
      Frame f, Places p, int row, @Nullable Block columns, int channel, int output, int weight) {
    int xAt = p.at(f, 0, row) + channel;
    Block x = gathered(p.block(f, 0), xAt, columns);
    f.blas.multiply(
        false,
        true,
        shape.outputsPerGroup(),
        shape.depth(),
        shape.count(),
        p.block(f, 1),
        p.at(f, 1, row) + output,
        x,
        columns == null ? xAt : 0,
        p.result(f),
        p.resultAt(f, row) + weight,
        p.summed() && row > 0);
  }

  private Block gathered(Block x, int at, @Nullable Block columns) {
    if (columns == null) {
      return x;
    }
    if (columns.array() instanceof float[] to) {
      Columns32.copy(shape, (float[]) x.array(), at, to);
    } else {
      Columns64.copy(shape, (double[]) x.array(), at, (double[]) columns.array());
    }
    return columns;
  }
}
