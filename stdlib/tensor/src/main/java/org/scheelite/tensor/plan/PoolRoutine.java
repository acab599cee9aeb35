package org.scheelite.tensor.plan;

import org.scheelite.tensor.Precision;
import org.scheelite.tensor.plan.RoutineKernel.Places;

/// Elements at the largest of each window, and the adjoint.
record PoolRoutine(boolean forward, ConvolutionShape shape) implements Routine {

  @Override
  public void run(Frame f, Places p, int rows) {
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
        Pool32.run(shape, !forward, x, xAt, (float[]) p.array(f, 1), fromAt, target, toAt);
      } else {
        double[] x = (double[]) p.array(f, 0);
        Pool64.run(shape, !forward, x, xAt, (double[]) p.array(f, 1), fromAt, (double[]) to, toAt);
      }
    }
  }
}
