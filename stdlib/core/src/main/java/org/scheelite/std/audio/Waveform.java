package org.scheelite.std.audio;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.NumericArrays;

/// The value of `Audio`: amplitudes of one or more channels at equal steps in time.
public final class Waveform implements Opaque {
  /// Samples in a second where nothing is said.
  public static final double USUAL_RATE = 44_100;

  private static final Symbol HEAD = Symbol.system("Audio");

  private final double rate;
  private final SampleType type;
  private final double[][] channels;

  private Waveform(double rate, SampleType type, double[][] channels) {
    this.rate = rate;
    this.type = type;
    this.channels = channels;
  }

  /// A recording of these amplitudes, 1 for full; all channels must have one length.
  public static Waveform of(double rate, SampleType type, double[]... channels) {
    var kept = new double[channels.length][];
    for (int c = 0; c < kept.length; c++) {
      kept[c] = new double[channels[c].length];
      for (int i = 0; i < kept[c].length; i++) {
        kept[c][i] = type.rounded(channels[c][i]);
      }
    }
    return new Waveform(rate, type, kept);
  }

  /// Samples in a second.
  public double rate() {
    return rate;
  }

  /// Samples in a second, whole where it is.
  public Expr rateExpr() {
    return rate == Math.rint(rate) && rate < 1e15 ? Int.of((long) rate) : Real.of(rate);
  }

  public SampleType type() {
    return type;
  }

  public int channels() {
    return channels.length;
  }

  /// The number of samples of a channel.
  public int length() {
    return channels[0].length;
  }

  /// The amplitudes of a channel, in an array of the caller's own.
  public double[] channel(int index) {
    return channels[index].clone();
  }

  /// The mean of all channels.
  public double[] mono() {
    double[] mean = channels[0].clone();
    for (int c = 1; c < channels.length; c++) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += channels[c][i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= channels.length;
    }
    return mean;
  }

  /// The seconds it lasts.
  public double duration() {
    return length() / rate;
  }

  /// A recording of the same rate and type.
  public Waveform like(double[]... other) {
    return of(rate, type, other);
  }

  /// The numbers that a type keeps, a list for each channel.
  public Packed data(SampleType wanted) {
    int length = length();
    int[] dims = {channels.length, length};
    if (wanted.isReal()) {
      var data = new double[channels.length * length];
      for (int i = 0; i < data.length; i++) {
        data[i] = wanted.rounded(channels[i / length][i % length]);
      }
      return Packed.of(dims, data);
    }
    var data = new long[channels.length * length];
    for (int i = 0; i < data.length; i++) {
      data[i] = Math.round(wanted.rounded(channels[i / length][i % length]) * wanted.full());
    }
    return Packed.of(dims, data);
  }

  @Override
  public Symbol head() {
    return HEAD;
  }

  @Override
  public String display() {
    return "-Audio-";
  }

  @Override
  public boolean isPicture() {
    return true;
  }

  @Override
  public Expr construction() {
    Expr numbers = NumericArrays.pack(type.array(), data(type));
    return Call.of(
        HEAD, numbers, Str.of(type.text()), Call.rule(Symbol.system("SampleRate"), rateExpr()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Waveform that
        && rate == that.rate
        && type == that.type
        && Arrays.deepEquals(channels, that.channels);
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(rate) + type.hashCode() + Arrays.deepHashCode(channels);
  }

  @Override
  public String toString() {
    return display();
  }

  /// A recording given as a numeric array, which may hold amplitudes of another type.
  static @Nullable SampleType natural(NumArray array) {
    return switch (array.type()) {
      case INTEGER8 -> SampleType.SIGNED8;
      case INTEGER16 -> SampleType.SIGNED16;
      case INTEGER32 -> SampleType.SIGNED32;
      case REAL64 -> SampleType.REAL64;
      default -> null;
    };
  }
}
