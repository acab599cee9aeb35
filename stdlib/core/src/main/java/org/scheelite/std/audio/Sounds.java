package org.scheelite.std.audio;

import org.scheelite.budget.Budget;

/// What is computed with whole recordings.
public final class Sounds {
  /// How many zeros of the filter's response on each side count.
  private static final int ZEROS = 32;

  private Sounds() {}

  /// The recording with its greatest amplitude brought to `peak`; silence stays.
  public static Waveform normalized(Waveform sound, double peak) {
    double most = 0;
    for (int c = 0; c < sound.channels(); c++) {
      for (double value : sound.channel(c)) {
        most = Math.max(most, Math.abs(value));
      }
    }
    return most == 0 ? sound : scaled(sound, peak / most);
  }

  /// The recording brought to a root mean square of `level`; silence stays.
  public static Waveform levelled(Waveform sound, double level) {
    double sum = 0;
    for (int c = 0; c < sound.channels(); c++) {
      for (double value : sound.channel(c)) {
        sum += value * value;
      }
    }
    double mean = Math.sqrt(sum / Math.max(1, sound.length() * sound.channels()));
    return mean == 0 ? sound : scaled(sound, level / mean);
  }

  private static Waveform scaled(Waveform sound, double factor) {
    var channels = new double[sound.channels()][];
    for (int c = 0; c < channels.length; c++) {
      channels[c] = sound.channel(c);
      for (int i = 0; i < channels[c].length; i++) {
        channels[c][i] *= factor;
      }
    }
    return sound.like(channels);
  }

  /// The recording at another rate, by a windowed sinc filter that keeps what both rates can hold.
  public static Waveform resampled(Waveform sound, double rate, Budget budget) {
    if (rate == sound.rate()) {
      return sound;
    }
    var channels = new double[sound.channels()][];
    for (int c = 0; c < channels.length; c++) {
      channels[c] = resampled(sound.channel(c), sound.rate(), rate, budget);
    }
    return Waveform.of(rate, sound.type(), channels);
  }

  /// Samples at another rate.
  public static double[] resampled(double[] samples, double from, double to, Budget budget) {
    if (from == to) {
      return samples;
    }
    int length = (int) Math.rint(samples.length * to / from);
    budget.reserve(8L * length);
    var result = new double[length];
    double step = from / to;
    double cut = Math.min(1, to / from);
    double reach = ZEROS / cut;
    for (int i = 0; i < length; i++) {
      if (i % 1024 == 0) {
        budget.poll();
      }
      double centre = i * step;
      int low = (int) Math.max(0, Math.ceil(centre - reach));
      int high = (int) Math.min(samples.length - 1, Math.floor(centre + reach));
      double sum = 0;
      for (int k = low; k <= high; k++) {
        double x = k - centre;
        double window = 0.5 + 0.5 * Math.cos(Math.PI * x / reach);
        double angle = Math.PI * x * cut;
        sum += samples[k] * window * (x == 0 ? cut : cut * Math.sin(angle) / angle);
      }
      result[i] = sum;
    }
    return result;
  }
}
