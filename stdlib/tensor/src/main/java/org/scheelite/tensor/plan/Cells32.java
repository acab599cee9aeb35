package org.scheelite.tensor.plan;

import org.scheelite.tensor.Attribute.Cell;
import org.scheelite.tensor.math.Real32;

/// One step of a recurrent cell, forward and backward, for `float`.
final class Cells32 {

  private Cells32() {}

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
      Cell cell, int rows, int n, float[] x, float[] g, float[] state, float[] second) {
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
            float i = x[from + k];
            state[at + k] = (1 - i) * x[from + 2 * n + k] + i * state[at + k];
          }
        }
        case LONG -> {
          open(x, g, from, from + 3 * n);
          squash(x, g, from + 3 * n, from + 4 * n);
          for (int k = 0; k < n; k++) {
            float c = x[from + 2 * n + k] * second[at + k] + x[from + k] * x[from + 3 * n + k];
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

  private static void open(float[] x, float[] g, int from, int to) {
    for (int k = from; k < to; k++) {
      x[k] = Real32.logistic(x[k] + g[k]);
    }
  }

  private static void squash(float[] x, float[] g, int from, int to) {
    for (int k = from; k < to; k++) {
      x[k] = Real32.tanh(x[k] + g[k]);
    }
  }

  private static void tanh(float[] x, int from, int to) {
    for (int k = from; k < to; k++) {
      x[k] = Real32.tanh(x[k]);
    }
  }

  /// Adds the products with states to those of the candidate, as far as the reset gate lets them.
  private static void reset(int n, float[] x, float[] g, int from) {
    for (int k = from + 2 * n; k < from + 3 * n; k++) {
      x[k] += x[k - n] * g[k];
    }
  }

  /// Writes a row of gates and states down for the way back.
  static void note(
      Cell cell,
      int row,
      int n,
      float[] x,
      float[] g,
      float[] state,
      float[] second,
      float[] tape,
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
      float[] tape,
      int tapeAt,
      float[] d,
      int dAt,
      float[] before,
      int beforeAt,
      float[] state,
      float[] second,
      int at,
      float[] slopes,
      int slopeAt,
      float[] squashed,
      float[] to,
      int toAt) {
    switch (cell) {
      case BASIC -> {
        for (int k = 0; k < n; k++) {
          float s = tape[tapeAt + k];
          float slope = (d[dAt + k] + state[at + k]) * (1 - s * s);
          slopes[slopeAt + k] = slope;
          to[toAt + k] = slope;
          state[at + k] = 0;
        }
      }
      case GATED -> {
        for (int k = 0; k < n; k++) {
          float i = tape[tapeAt + k];
          float r = tape[tapeAt + n + k];
          float m = tape[tapeAt + 2 * n + k];
          float q = tape[tapeAt + 3 * n + k];
          float ds = d[dAt + 4 * n + k] + state[at + k];
          float di = d[dAt + k] + ds * (before[beforeAt + k] - m);
          float dm = (d[dAt + 2 * n + k] + ds * (1 - i)) * (1 - m * m);
          float dr = (d[dAt + n + k] + dm * q) * r * (1 - r);
          float dq = d[dAt + 3 * n + k] + dm * r;
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
          float i = tape[tapeAt + k];
          float o = tape[tapeAt + n + k];
          float f = tape[tapeAt + 2 * n + k];
          float m = tape[tapeAt + 3 * n + k];
          float tc = squashed[at + k];
          float ds = d[dAt + 5 * n + k] + state[at + k];
          float dc = d[dAt + 4 * n + k] + second[at + k] + ds * o * (1 - tc * tc);
          float di = (d[dAt + k] + dc * m) * i * (1 - i);
          float go = (d[dAt + n + k] + ds * tc) * o * (1 - o);
          float df = (d[dAt + 2 * n + k] + dc * before[beforeAt + k]) * f * (1 - f);
          float dm = (d[dAt + 3 * n + k] + dc * i) * (1 - m * m);
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
