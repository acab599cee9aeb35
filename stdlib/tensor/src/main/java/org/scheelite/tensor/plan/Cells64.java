package org.scheelite.tensor.plan;

import org.scheelite.tensor.Attribute.Cell;
import org.scheelite.tensor.math.Real64;

/// One step of a recurrent cell for one example, forward and backward, for `double`.
final class Cells64 {

  private Cells64() {}

  /// Calculates gates and new states from the products with inputs (`x`) and states (`g`).
  static void forward(
      Cell cell,
      int n,
      double[] x,
      int xAt,
      double[] g,
      int gAt,
      double[] state,
      double[] second,
      int at,
      double[] tape,
      int to) {
    switch (cell) {
      case BASIC -> {
        for (int k = 0; k < n; k++) {
          double s = Real64.tanh(x[xAt + k] + g[gAt + k]);
          state[at + k] = s;
          tape[to + k] = s;
        }
      }
      case GATED -> {
        for (int k = 0; k < n; k++) {
          double i = Real64.logistic(x[xAt + k] + g[gAt + k]);
          double r = Real64.logistic(x[xAt + n + k] + g[gAt + n + k]);
          double q = g[gAt + 2 * n + k];
          double m = Real64.tanh(x[xAt + 2 * n + k] + r * q);
          double s = (1 - i) * m + i * state[at + k];
          state[at + k] = s;
          tape[to + k] = i;
          tape[to + n + k] = r;
          tape[to + 2 * n + k] = m;
          tape[to + 3 * n + k] = q;
          tape[to + 4 * n + k] = s;
        }
      }
      case LONG -> {
        for (int k = 0; k < n; k++) {
          double i = Real64.logistic(x[xAt + k] + g[gAt + k]);
          double o = Real64.logistic(x[xAt + n + k] + g[gAt + n + k]);
          double f = Real64.logistic(x[xAt + 2 * n + k] + g[gAt + 2 * n + k]);
          double m = Real64.tanh(x[xAt + 3 * n + k] + g[gAt + 3 * n + k]);
          double c = f * second[at + k] + i * m;
          double s = o * Real64.tanh(c);
          second[at + k] = c;
          state[at + k] = s;
          tape[to + k] = i;
          tape[to + n + k] = o;
          tape[to + 2 * n + k] = f;
          tape[to + 3 * n + k] = m;
          tape[to + 4 * n + k] = c;
          tape[to + 5 * n + k] = s;
        }
      }
    }
  }

  /// Calculates the gradients of the products, and those of the states before, to which the
  /// products of the slopes with the weights are still to be added.
  ///
  /// @param before the states before the step: the second one, then the first, where there are two
  static void backward(
      Cell cell,
      int n,
      double[] tape,
      int tapeAt,
      double[] d,
      int dAt,
      double[] before,
      int beforeAt,
      double[] state,
      double[] second,
      int at,
      double[] slopes,
      int slopeAt,
      double[] to,
      int toAt) {
    switch (cell) {
      case BASIC -> {
        for (int k = 0; k < n; k++) {
          double s = tape[tapeAt + k];
          double slope = (d[dAt + k] + state[at + k]) * (1 - s * s);
          slopes[slopeAt + k] = slope;
          to[toAt + k] = slope;
          state[at + k] = 0;
        }
      }
      case GATED -> {
        for (int k = 0; k < n; k++) {
          double i = tape[tapeAt + k];
          double r = tape[tapeAt + n + k];
          double m = tape[tapeAt + 2 * n + k];
          double q = tape[tapeAt + 3 * n + k];
          double ds = d[dAt + 4 * n + k] + state[at + k];
          double di = d[dAt + k] + ds * (before[beforeAt + k] - m);
          double dm = (d[dAt + 2 * n + k] + ds * (1 - i)) * (1 - m * m);
          double dr = (d[dAt + n + k] + dm * q) * r * (1 - r);
          double dq = d[dAt + 3 * n + k] + dm * r;
          di *= i * (1 - i);
          slopes[slopeAt + k] = di;
          slopes[slopeAt + n + k] = dr;
          slopes[slopeAt + 2 * n + k] = dq;
          to[toAt + k] = di;
          to[toAt + n + k] = dr;
          to[toAt + 2 * n + k] = dm;
          to[toAt + 3 * n + k] = dq;
          state[at + k] = ds * i;
        }
      }
      case LONG -> {
        for (int k = 0; k < n; k++) {
          double i = tape[tapeAt + k];
          double o = tape[tapeAt + n + k];
          double f = tape[tapeAt + 2 * n + k];
          double m = tape[tapeAt + 3 * n + k];
          double tc = Real64.tanh(tape[tapeAt + 4 * n + k]);
          double ds = d[dAt + 5 * n + k] + state[at + k];
          double dc = d[dAt + 4 * n + k] + second[at + k] + ds * o * (1 - tc * tc);
          double di = (d[dAt + k] + dc * m) * i * (1 - i);
          double go = (d[dAt + n + k] + ds * tc) * o * (1 - o);
          double df = (d[dAt + 2 * n + k] + dc * before[beforeAt + k]) * f * (1 - f);
          double dm = (d[dAt + 3 * n + k] + dc * i) * (1 - m * m);
          slopes[slopeAt + k] = di;
          slopes[slopeAt + n + k] = go;
          slopes[slopeAt + 2 * n + k] = df;
          slopes[slopeAt + 3 * n + k] = dm;
          to[toAt + k] = di;
          to[toAt + n + k] = go;
          to[toAt + 2 * n + k] = df;
          to[toAt + 3 * n + k] = dm;
          second[at + k] = dc * f;
          state[at + k] = 0;
        }
      }
    }
  }
}
