package org.scheelite.tensor.plan;

import java.util.Arrays;

/// The matrix of columns of a convolution: a row for each channel and place of the weights, a
/// column for each place of the output. It is made for some lines of places at a time, so that it
/// stays in a near cache. For `float`.
final class Columns32 {

  private Columns32() {}

  /// Copies what the weights look at.
  ///
  /// @param line the first line of places, of `lines`
  static void copy(ConvolutionShape s, float[] x, int at, float[] columns, int line, int lines) {
    int[] kernel = s.kernel();
    int width = lines * s.places()[2];
    int row = 0;
    for (int c = 0; c < s.channelsPerGroup(); c++) {
      for (int i = 0; i < kernel[0]; i++) {
        for (int j = 0; j < kernel[1]; j++) {
          for (int k = 0; k < kernel[2]; k++) {
            copy(s, x, at + c * s.area(), columns, row++ * width, line, lines, i, j, k);
          }
        }
      }
    }
  }

  private static void copy(
      ConvolutionShape s,
      float[] x,
      int at,
      float[] to,
      int toAt,
      int line,
      int lines,
      int i,
      int j,
      int k) {
    int first = s.first(2, k);
    int end = Math.max(first, s.end(2, k));
    int width = s.places()[2];
    int stride = s.stride()[2];
    int p = toAt;
    int a = line / s.places()[1];
    int b = line % s.places()[1];
    for (int l = 0; l < lines; l++) {
      int u = s.element(0, a, i);
      int v = s.element(1, b, j);
      b++;
      if (b == s.places()[1]) {
        b = 0;
        a++;
      }
      if (u < 0 || u >= s.size()[0] || v < 0 || v >= s.size()[1] || first >= width) {
        Arrays.fill(to, p, p + width, 0);
      } else {
        Arrays.fill(to, p, p + first, 0);
        int from = at + (u * s.size()[1] + v) * s.size()[2] + s.element(2, first, k);
        if (stride == 1) {
          System.arraycopy(x, from, to, p + first, end - first);
        } else {
          for (int o = first; o < end; o++) {
            to[p + o] = x[from + (o - first) * stride];
          }
        }
        Arrays.fill(to, p + end, p + width, 0);
      }
      p += width;
    }
  }

  /// Adds each element to the place that the weights looked at.
  ///
  /// @param line the first line of places, of `lines`
  static void add(ConvolutionShape s, float[] columns, float[] x, int at, int line, int lines) {
    int[] kernel = s.kernel();
    int width = lines * s.places()[2];
    int row = 0;
    for (int c = 0; c < s.channelsPerGroup(); c++) {
      for (int i = 0; i < kernel[0]; i++) {
        for (int j = 0; j < kernel[1]; j++) {
          for (int k = 0; k < kernel[2]; k++) {
            add(s, columns, row++ * width, x, at + c * s.area(), line, lines, i, j, k);
          }
        }
      }
    }
  }

  private static void add(
      ConvolutionShape s,
      float[] from,
      int fromAt,
      float[] x,
      int at,
      int line,
      int lines,
      int i,
      int j,
      int k) {
    int first = s.first(2, k);
    int count = s.end(2, k) - first;
    int stride = s.stride()[2];
    int p = fromAt + first;
    int a = line / s.places()[1];
    int b = line % s.places()[1];
    for (int l = 0; l < lines; l++) {
      int u = s.element(0, a, i);
      int v = s.element(1, b, j);
      b++;
      if (b == s.places()[1]) {
        b = 0;
        a++;
      }
      if (u >= 0 && u < s.size()[0] && v >= 0 && v < s.size()[1]) {
        int to = at + (u * s.size()[1] + v) * s.size()[2] + s.element(2, first, k);
        for (int o = 0; o < count; o++) {
          x[to + o * stride] += from[p + o];
        }
      }
      p += s.places()[2];
    }
  }
}
