package org.scheelite.std.analysis.minimum;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The method of Broyden, Fletcher, Goldfarb and Shanno: a local minimum from values and
/// derivatives.
final class QuasiNewton {
  private static final double SUFFICIENT = 1e-4;
  private static final double CURVATURE = 0.9;

  private final ToDoubleFunction<double[]> function;
  private final Function<double[], double[]> gradient;
  private final int iterations;

  /// A place with the value there.
  ///
  /// @param converged whether the method came to rest
  record Result(double[] x, double value, boolean converged) {}

  QuasiNewton(
      ToDoubleFunction<double[]> function, Function<double[], double[]> gradient, int iterations) {
    this.function = function;
    this.gradient = gradient;
    this.iterations = iterations;
  }

  Result run(double[] start) {
    int n = start.length;
    double[] x = start.clone();
    double value = function.applyAsDouble(x);
    double[] slope = gradient.apply(x);
    double[][] inverse = identity(n);
    boolean fresh = true;
    for (int k = 0; k < iterations; k++) {
      if (norm(slope) <= 1e-13 * (1 + Math.abs(value))) {
        return new Result(x, value, true);
      }
      double[] direction = times(inverse, slope, -1);
      double descent = dot(direction, slope);
      if (!(descent < 0)) {
        inverse = identity(n);
        direction = times(inverse, slope, -1);
        descent = dot(direction, slope);
        fresh = true;
      }
      double first = fresh ? Math.min(1, 1 / Math.max(1e-300, norm(slope))) : 1;
      double step = search(x, value, direction, descent, first);
      if (step == 0) {
        if (fresh) {
          return new Result(x, value, true);
        }
        inverse = identity(n);
        fresh = true;
        continue;
      }
      double[] next = moved(x, direction, step);
      double nextValue = function.applyAsDouble(next);
      double[] nextSlope = gradient.apply(next);
      update(inverse, minus(next, x), minus(nextSlope, slope), fresh);
      boolean rest = isRest(x, next, value, nextValue);
      fresh = false;
      x = next;
      value = nextValue;
      slope = nextSlope;
      if (rest) {
        return new Result(x, value, true);
      }
    }
    return new Result(x, value, false);
  }

  private static boolean isRest(double[] x, double[] next, double value, double nextValue) {
    double moved = 0;
    double size = 0;
    for (int i = 0; i < x.length; i++) {
      moved = Math.max(moved, Math.abs(next[i] - x[i]));
      size = Math.max(size, Math.abs(next[i]));
    }
    return moved <= 1e-15 * (1 + size)
        || moved <= 1e-9 * (1 + size) && Math.abs(nextValue - value) <= 1e-16 * Math.abs(value);
  }

  /// A step that lowers the value and flattens the slope; 0 where none is found.
  private double search(
      double[] x, double value, double[] direction, double descent, double first) {
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    double step = first;
    double best = 0;
    for (int i = 0; i < 60; i++) {
      double[] next = moved(x, direction, step);
      double there = function.applyAsDouble(next);
      if (!(there <= value + SUFFICIENT * step * descent)) {
        high = step;
      } else {
        best = step;
        double tilt = dot(gradient.apply(next), direction);
        if (Math.abs(tilt) <= CURVATURE * Math.abs(descent)) {
          return step;
        }
        if (tilt > 0) {
          high = step;
        } else {
          low = step;
        }
      }
      step = Double.isInfinite(high) ? 2 * step : (low + high) / 2;
      if (high - low < 1e-14 * Math.max(high, 1e-300) || step > 1e12) {
        break;
      }
    }
    return best;
  }

  private static void update(double[][] inverse, double[] s, double[] y, boolean fresh) {
    double sy = dot(s, y);
    if (!(sy > 1e-300)) {
      return;
    }
    int n = s.length;
    if (fresh) {
      double scale = sy / dot(y, y);
      for (int i = 0; i < n; i++) {
        inverse[i][i] = scale;
      }
    }
    double[] hy = times(inverse, y, 1);
    double factor = (1 + dot(y, hy) / sy) / sy;
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        inverse[i][k] += factor * s[i] * s[k] - (hy[i] * s[k] + s[i] * hy[k]) / sy;
      }
    }
  }

  private static double[][] identity(int n) {
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      matrix[i][i] = 1;
    }
    return matrix;
  }

  private static double[] times(double[][] matrix, double[] x, double factor) {
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = factor * dot(matrix[i], x);
    }
    return result;
  }

  private static double[] moved(double[] x, double[] direction, double step) {
    double[] next = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      next[i] = x[i] + step * direction[i];
    }
    return next;
  }

  private static double[] minus(double[] a, double[] b) {
    return moved(a, b, -1);
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }
}
