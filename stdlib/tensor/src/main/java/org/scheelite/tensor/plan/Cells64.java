package org.scheelite.tensor.plan;

import org.scheelite.tensor.Attribute.Cell;
import org.scheelite.tensor.math.Real64;

/// One step of a recurrent cell, forward and backward, for `double`.
final class Cells64 {

  private Cells64() {}

  /// Calculates gates and new states of some rows.
  ///
  /// The functions that take time stand in loops over one or two arrays at the same index, which
  /// the JVM's compiler makes vector code of; what is left are a few products for each element.
  ///
  /// @param rows how many rows, which lie one after the other in all arrays
  /// @param n the size of a state
  /// @param x the products with inputs, which become the gates
  /// @param g the products with states
  static void forward(
      Cell cell, int rows, int n, double[] x, double[] g, double[] state, double[] second) {
    int gates = cell.gates() * n;
    for (int row = 0; row < rows; row++) {
      int from = row * gates;
      int at = row * n;
      switch (cell) {
        case BASIC -> {
          squash(x, g, from, from + n);
          System.arraycopy(x, from, state, at, n);
        }
        case GATED -> {
          open(x, g, from, from + 2 * n);
          reset(n, x, g, from);
          tanh(x, from + 2 * n, from + 3 * n);
          for (int k = 0; k < n; k++) {
            double i = x[from + k];
            state[at + k] = (1 - i) * x[from + 2 * n + k] + i * state[at + k];
          }
        }
        case LONG -> {
          open(x, g, from, from + 3 * n);
          squash(x, g, from + 3 * n, from + 4 * n);
          for (int k = 0; k < n; k++) {
            double c = x[from + 2 * n + k] * second[at + k] + x[from + k] * x[from + 3 * n + k];
            second[at + k] = c;
            state[at + k] = c;
          }
          tanh(state, at, at + n);
          for (int k = 0; k < n; k++) {
            state[at + k] *= x[from + n + k];
          }
        }
      }
    }
  }

  private static void open(double[] x, double[] g, int from, int to) {
    for (int k = from; k < to; k++) {
      x[k] = Real64.logistic(x[k] + g[k]);
    }
  }

  private static void squash(double[] x, double[] g, int from, int to) {
    for (int k = from; k < to; k++) {
      x[k] = Real64.tanh(x[k] + g[k]);
    }
  }

  private static void tanh(double[] x, int from, int to) {
    for (int k = from; k < to; k++) {
      x[k] = Real64.tanh(x[k]);
    }
  }

  /// Adds the products with states to those of the candidate, as far as the reset gate lets them.
  private static void reset(int n, double[] x, double[] g, int from) {
    for (int k = from + 2 * n; k < from + 3 * n; k++) {
      x[k] += x[k - n] * g[k];
    }
  }

  /// Writes a row of gates and states down for the way back.
  static void note(
      Cell cell,
      int row,
      int n,
      double[] x,
      double[] g,
      double[] state,
      double[] second,
      double[] tape,
      int to) {
    int gates = cell.gates() * n;
    int at = to;
    if (cell != Cell.BASIC) {
      System.arraycopy(x, row * gates, tape, at, gates);
      at += gates;
    }
    if (cell == Cell.GATED) {
      System.arraycopy(g, row * gates + 2 * n, tape, at, n);
      at += n;
    }
    if (cell == Cell.LONG) {
      System.arraycopy(second, row * n, tape, at, n);
      at += n;
    }
    System.arraycopy(state, row * n, tape, at, n);
  }

  /// Calculates the gradients of the products, and those of the states before, to which the
  /// products of the slopes with the weights are still to be added.
  ///
  /// @param squashed room for the squashed second states, at the index of the states
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
      double[] squashed,
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
        System.arraycopy(tape, tapeAt + 4 * n, squashed, at, n);
        tanh(squashed, at, at + n);
        for (int k = 0; k < n; k++) {
          double i = tape[tapeAt + k];
          double o = tape[tapeAt + n + k];
          double f = tape[tapeAt + 2 * n + k];
          double m = tape[tapeAt + 3 * n + k];
          double tc = squashed[at + k];
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
