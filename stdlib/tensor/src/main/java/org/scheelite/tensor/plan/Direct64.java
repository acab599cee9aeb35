package org.scheelite.tensor.plan;

import org.scheelite.tensor.Op;

/// Correlation and its adjoints by walking through the channels, one place of the weights after the
/// other. For `double`.
final class Direct64 {

  private Direct64() {}

  /// Adds the result of `a` and `b` to `c`: channels and weights, outputs and weights, or channels
  /// and outputs, by the operation.
  static void run(
      Op op, ConvolutionShape s, double[] a, int aAt, double[] b, int bAt, double[] c, int cAt) {
    for (int f = 0; f < s.outputs(); f++) {
      int group = f / s.outputsPerGroup();
      for (int n = 0; n < s.channelsPerGroup(); n++) {
        int channel = (group * s.channelsPerGroup() + n) * s.area();
        int output = f * s.count();
        int weight = (f * s.channelsPerGroup() + n) * s.window();
        switch (op) {
          case CONVOLVE -> forward(s, a, aAt + channel, b, bAt + weight, c, cAt + output);
          case CONVOLVE_BACK -> backward(s, a, aAt + output, b, bAt + weight, c, cAt + channel);
          default -> weights(s, a, aAt + channel, b, bAt + output, c, cAt + weight);
        }
      }
    }
  }

  private static void forward(
      ConvolutionShape s, double[] x, int xAt, double[] w, int wAt, double[] y, int yAt) {
    int weight = wAt;
    for (int i = 0; i < s.kernel()[0]; i++) {
      for (int j = 0; j < s.kernel()[1]; j++) {
        for (int k = 0; k < s.kernel()[2]; k++) {
          double factor = w[weight++];
          for (int a = s.first(0, i); a < s.end(0, i); a++) {
            for (int b = s.first(1, j); b < s.end(1, j); b++) {
              int from =
                  xAt + (s.element(0, a, i) * s.size()[1] + s.element(1, b, j)) * s.size()[2];
              int to = yAt + (a * s.places()[1] + b) * s.places()[2];
              int first = s.first(2, k);
              scale(
                  x,
                  from + s.element(2, first, k),
                  s.stride()[2],
                  factor,
                  y,
                  to + first,
                  s.end(2, k) - first);
            }
          }
        }
      }
    }
  }

  private static void scale(
      double[] x, int from, int stride, double factor, double[] y, int to, int count) {
    if (stride == 1) {
      for (int o = 0; o < count; o++) {
        y[to + o] += factor * x[from + o];
      }
    } else {
      for (int o = 0; o < count; o++) {
        y[to + o] += factor * x[from + o * stride];
      }
    }
  }

  private static void backward(
      ConvolutionShape s, double[] y, int yAt, double[] w, int wAt, double[] x, int xAt) {
    int weight = wAt;
    for (int i = 0; i < s.kernel()[0]; i++) {
      for (int j = 0; j < s.kernel()[1]; j++) {
        for (int k = 0; k < s.kernel()[2]; k++) {
          double factor = w[weight++];
          for (int a = s.first(0, i); a < s.end(0, i); a++) {
            for (int b = s.first(1, j); b < s.end(1, j); b++) {
              int to = xAt + (s.element(0, a, i) * s.size()[1] + s.element(1, b, j)) * s.size()[2];
              int from = yAt + (a * s.places()[1] + b) * s.places()[2];
              int first = s.first(2, k);
              spread(
                  y,
                  from + first,
                  s.end(2, k) - first,
                  factor,
                  x,
                  to + s.element(2, first, k),
                  s.stride()[2]);
            }
          }
        }
      }
    }
  }

  private static void spread(
      double[] y, int from, int count, double factor, double[] x, int to, int stride) {
    if (stride == 1) {
      for (int o = 0; o < count; o++) {
        x[to + o] += factor * y[from + o];
      }
    } else {
      for (int o = 0; o < count; o++) {
        x[to + o * stride] += factor * y[from + o];
      }
    }
  }

  private static void weights(
      ConvolutionShape s, double[] x, int xAt, double[] y, int yAt, double[] w, int wAt) {
    int weight = wAt;
    for (int i = 0; i < s.kernel()[0]; i++) {
      for (int j = 0; j < s.kernel()[1]; j++) {
        for (int k = 0; k < s.kernel()[2]; k++) {
          double sum = 0;
          for (int a = s.first(0, i); a < s.end(0, i); a++) {
            for (int b = s.first(1, j); b < s.end(1, j); b++) {
              int from =
                  xAt + (s.element(0, a, i) * s.size()[1] + s.element(1, b, j)) * s.size()[2];
              int other = yAt + (a * s.places()[1] + b) * s.places()[2];
              int first = s.first(2, k);
              int start = from + s.element(2, first, k);
              for (int o = first; o < s.end(2, k); o++) {
                sum += x[start + (o - first) * s.stride()[2]] * y[other + o];
              }
            }
          }
          w[weight++] += sum;
        }
      }
    }
  }
}
