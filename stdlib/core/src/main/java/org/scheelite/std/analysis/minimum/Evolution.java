package org.scheelite.std.analysis.minimum;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.scheelite.builtin.Frame;

/// Differential evolution: a population of places in which differences of some improve others. The
/// seed is fixed, so that the same problem has the same answer.
record Evolution(ToDoubleFunction<double[]> function, Frame frame) {
  private static final long SEED = 20;
  private static final double SCALE = 0.6;
  private static final double CROSSING = 0.6;

  double[] run(double[] low, double[] high, int generations) {
    int n = low.length;
    int size = Math.max(20, 10 * n);
    var random = new SplittableRandom(SEED);
    double[][] places = new double[size][];
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      places[i] = new double[n];
      for (int k = 0; k < n; k++) {
        places[i][k] = random.nextDouble(low[k], Math.nextUp(high[k]));
      }
      values[i] = value(places[i]);
    }
    for (int g = 0; g < generations && !isSettled(values); g++) {
      for (int i = 0; i < size; i++) {
        frame.poll();
        double[] child = child(places, i, random);
        double value = value(child);
        if (value <= values[i]) {
          places[i] = child;
          values[i] = value;
        }
      }
    }
    int best = 0;
    for (int i = 1; i < size; i++) {
      best = values[i] < values[best] ? i : best;
    }
    return places[best];
  }

  private double value(double[] x) {
    double value = function.applyAsDouble(x);
    return Double.isNaN(value) ? Double.MAX_VALUE : value;
  }

  private static double[] child(double[][] places, int index, SplittableRandom random) {
    double[] a = places[random.nextInt(places.length)];
    double[] b = places[random.nextInt(places.length)];
    double[] c = places[random.nextInt(places.length)];
    double[] child = places[index].clone();
    int sure = random.nextInt(child.length);
    for (int k = 0; k < child.length; k++) {
      if (k == sure || random.nextDouble() < CROSSING) {
        child[k] = a[k] + SCALE * (b[k] - c[k]);
      }
    }
    return child;
  }

  private static boolean isSettled(double[] values) {
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return high - low <= 1e-10 * (1 + Math.abs(low));
  }
}
