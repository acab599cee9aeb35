package org.scheelite.std.audio;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.std.analysis.signal.Chirp;
import org.scheelite.std.analysis.signal.Transform;

/// Short pieces of a sound and how loud each pitch is in them.
///
/// @param window how many samples a piece has
/// @param offset how far apart pieces begin
/// @param taper the weights of the samples of a piece
/// @param chirp the tables for transforms of pieces; null for lengths that need none
public record Spectra(int window, int offset, double[] taper, @Nullable Chirp chirp) {

  public Spectra(int window, int offset, double[] taper) {
    this(window, offset, taper, Integer.bitCount(window) == 1 ? null : new Chirp(window, -1));
  }

  /// The number of pieces of so many samples; at least one, filled up with silence.
  public int count(int samples) {
    return samples <= window ? 1 : (samples - window) / offset + 1;
  }

  /// The number of different frequencies of a piece.
  public int bins() {
    return window / 2 + 1;
  }

  /// The Fourier coefficients of each piece: the real parts of the frequencies from 0 up, then the
  /// imaginary parts that are not 0 by nature, as many as there are samples.
  public double[][] coefficients(double[] samples, Budget budget) {
    var result = new double[count(samples.length)][window];
    for (int i = 0; i < result.length; i++) {
      double[][] transform = transform(samples, i, budget);
      System.arraycopy(transform[0], 0, result[i], 0, bins());
      System.arraycopy(transform[1], 1, result[i], bins(), window - bins());
    }
    return result;
  }

  /// The magnitude of each frequency in each piece.
  public double[][] magnitudes(double[] samples, Budget budget) {
    var result = new double[count(samples.length)][bins()];
    for (int i = 0; i < result.length; i++) {
      double[][] transform = transform(samples, i, budget);
      for (int k = 0; k < bins(); k++) {
        result[i][k] = Math.hypot(transform[0][k], transform[1][k]);
      }
    }
    return result;
  }

  private double[][] transform(double[] samples, int piece, Budget budget) {
    budget.poll();
    var re = new double[window];
    var im = new double[window];
    for (int i = 0; i < window; i++) {
      int at = piece * offset + i;
      re[i] = at < samples.length ? samples[at] * taper[i] : 0;
    }
    if (chirp == null) {
      Transform.transform(re, im, -1);
    } else {
      chirp.transform(re, im);
    }
    return new double[][] {re, im};
  }

  /// Triangular filters at equal steps of pitch as people hear it: a row of weights for each.
  ///
  /// @param rate samples in a second
  /// @param low the frequency where the first begins, in hertz
  /// @param high the frequency where the last ends
  public double[][] melFilters(int filters, double rate, double low, double high) {
    var edges = new double[filters + 2];
    double from = mel(low);
    double step = (mel(high) - from) / (filters + 1);
    for (int i = 0; i < edges.length; i++) {
      edges[i] = 700 * (Math.pow(10, (from + i * step) / 2595) - 1);
    }
    var weights = new double[filters][bins()];
    for (int f = 0; f < filters; f++) {
      for (int k = 0; k < bins(); k++) {
        double frequency = k * rate / window;
        double up = (frequency - edges[f]) / (edges[f + 1] - edges[f]);
        double down = (edges[f + 2] - frequency) / (edges[f + 2] - edges[f + 1]);
        weights[f][k] = Math.max(0, Math.min(up, down));
      }
    }
    return weights;
  }

  /// The pitch of a frequency on the scale of S. S. Stevens, as D. O'Shaughnessy gives it.
  private static double mel(double frequency) {
    return 2595 * Math.log10(1 + frequency / 700);
  }

  /// The sums of a spectrum weighted by each filter.
  public static double[] filtered(double[] spectrum, double[][] filters) {
    var sums = new double[filters.length];
    for (int f = 0; f < sums.length; f++) {
      for (int k = 0; k < spectrum.length; k++) {
        sums[f] += filters[f][k] * spectrum[k];
      }
    }
    return sums;
  }

  /// The rows of the orthonormal cosine transform of `n` numbers, the first `count` of them.
  public static double[][] cosines(int n, int count) {
    var rows = new double[count][n];
    for (int k = 0; k < count; k++) {
      for (int i = 0; i < n; i++) {
        rows[k][i] = Math.cos(Math.PI * k * (i + 0.5) / n) * Math.sqrt((k == 0 ? 1.0 : 2.0) / n);
      }
    }
    return rows;
  }

  /// The cosine transform of the logarithms.
  ///
  /// @param cosines its rows
  public static double[] cepstrum(double[] mel, double[][] cosines) {
    return filtered(Arrays.stream(mel).map(x -> Math.log(Math.max(x, 1e-10))).toArray(), cosines);
  }
}
