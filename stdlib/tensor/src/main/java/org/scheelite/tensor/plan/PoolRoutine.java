package org.scheelite.tensor.plan;

import org.scheelite.tensor.Precision;
import org.scheelite.tensor.plan.RoutineKernel.Places;

/// Elements at the largest of each window, and the adjoint.
record PoolRoutine(boolean forward, ConvolutionShape shape) implements Routine {

  @Override
  public void run(Frame f, Places p, int rows) {
    int width = shape.places()[2];
    int[] best = f.scratch().integers(0, width);
    int[] ranges = f.scratch().integers(1, 2 * shape.kernel()[2]);
    for (int d = 0; d < shape.kernel()[2]; d++) {
      ranges[2 * d] = shape.first(2, d);
      ranges[2 * d + 1] = shape.end(2, d);
    }
    Object most = f.scratch().block(0, width, p.resultArray(f)).array();
    for (int row = 0; row < rows; row++) {
      Object to = p.resultArray(f);
      int toAt = p.resultAt(f, row);
      if (!forward) {
        Precision.fill(to, toAt, shape.channels() * shape.area(), 0);
      }
      int xAt = p.at(f, 0, row);
      int fromAt = p.at(f, 1, row);
      if (to instanceof float[] target) {
        float[] x = (float[]) p.array(f, 0);
        float[] from = (float[]) p.array(f, 1);
        Pool32.run(
            shape, !forward, x, xAt, from, fromAt, target, toAt, ranges, best, (float[]) most);
      } else {
        double[] x = (double[]) p.array(f, 0);
        double[] from = (double[]) p.array(f, 1);
        double[] target = (double[]) to;
        Pool64.run(
            shape, !forward, x, xAt, from, fromAt, target, toAt, ranges, best, (double[]) most);
      }
    }
  }
}
