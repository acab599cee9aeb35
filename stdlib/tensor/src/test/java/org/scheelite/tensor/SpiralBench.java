package org.scheelite.tensor;

import java.util.Arrays;
import java.util.List;
import org.scheelite.tensor.cpu.Blas;
import org.scheelite.tensor.cpu.BlasChoice;
import org.scheelite.tensor.cpu.Block;
import org.scheelite.tensor.cpu.Workers;

/// How long a training step of the spiral net takes, beside its matrix products alone. To be run by
/// hand; times mean little while other programs use the processors.
public final class SpiralBench {

  private static final int PAIRS = 512;

  private SpiralBench() {}

  public static void main(String[] args) {
    for (int round = 0; round < 2; round++) {
      for (int threads : List.of(1, 2)) {
        double best = step(threads);
        System.out.printf("step, %d threads: %.3f ms%n", threads, best);
      }
      System.out.printf("products alone, 1 thread: %.3f ms%n", products());
    }
    Spiral spiral = new Spiral(Precision.REAL32, new Workers(1));
    if (args.length > 0) {
      System.out.println(spiral.trainer().runner().plan().describe());
    }
  }

  private static double step(int threads) {
    try (Workers workers = new Workers(threads)) {
      Spiral spiral = new Spiral(Precision.REAL32, workers);
      float[] points = new float[4 * PAIRS];
      float[] targets = new float[PAIRS];
      spiral.draw(PAIRS, points, targets);
      double[] times = new double[3000];
      for (int i = 0; i < times.length; i++) {
        long start = System.nanoTime();
        spiral.step(points, targets);
        times[i] = (System.nanoTime() - start) / 1e6;
      }
      Arrays.sort(times);
      System.out.printf("  median %.3f, tenth %.3f%n", times[1500], times[300]);
      return times[0];
    }
  }

  /// The nine products of a step, on the whole batch.
  private static double products() {
    Blas blas = BlasChoice.get().kernels().get();
    int rows = 2 * PAIRS;
    int[] sizes = {2, 200, 100, 20, 1};
    Block x = new Block(new float[rows * 200]);
    Block y = new Block(new float[rows * 200]);
    Block w = new Block(new float[rows * 200]);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 1500; i++) {
      long start = System.nanoTime();
      for (int l = 1; l < sizes.length; l++) {
        int in = sizes[l - 1];
        int out = sizes[l];
        blas.multiply(false, true, rows, out, in, x, 0, w, 0, y, 0, false);
        blas.multiply(true, false, out, in, rows, y, 0, x, 0, w, 0, false);
        if (l > 1) {
          blas.multiply(false, false, rows, in, out, y, 0, w, 0, x, 0, false);
        }
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    return best;
  }
}
