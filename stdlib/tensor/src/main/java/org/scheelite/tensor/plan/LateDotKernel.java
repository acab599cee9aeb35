package org.scheelite.tensor.plan;

import org.scheelite.tensor.plan.DotKernel.Matrix;

/// A matrix product summed over the examples of all shards at once: `A' . B` of the stacked
/// factors. It may be cut along the rows of the result.
///
/// @param a the slot of the first factor, which is stored transposed
/// @param inner rows of the factors for each row of the batch
record LateDotKernel(int a, Matrix b, int to, int m, int n, int inner, int rows)
    implements Kernel.Divisible {

  /// Rows of the result that are worth preparing the second factor for.
  private static final int PART = 128;

  @Override
  public int elements() {
    return m * n;
  }

  @Override
  public int grain() {
    return Math.min(m, PART) * n;
  }

  @Override
  public void run(Frame f, int from, int end) {
    int depth = f.batch * rows * inner;
    f.blas.multiply(
        true,
        b.transposed(),
        (end - from) / n,
        n,
        depth,
        f.blocks[a],
        f.starts[a] + from / n,
        m,
        f.blocks[b.slot()],
        f.starts[b.slot()],
        b.transposed() ? depth : n,
        f.blocks[to],
        from,
        n,
        false);
  }

  @Override
  public String toString() {
    return "@"
        + to
        + " = @"
        + a
        + "' . @"
        + b.slot()
        + " of the batch, "
        + m
        + "x"
        + inner
        + "x"
        + n;
  }
}
