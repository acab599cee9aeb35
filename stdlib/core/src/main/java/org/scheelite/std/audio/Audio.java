package org.scheelite.std.audio;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.io.file.FileAccess;

/// A recording of sound.
///
/// `Audio[{a1, a2, ...}]` has these amplitudes, from -1 to 1; `Audio[{channel1, channel2, ...}]`
/// has several channels. `Audio[data, "type"]` takes numbers of that type: `"SignedInteger8"`,
/// `"SignedInteger16"`, `"SignedInteger24"`, `"SignedInteger32"`, `"Real32"` (usual) or `"Real64"`.
/// `SampleRate` is the number of samples in a second, usually 44100. `Audio[file]` reads a file.
///
/// ```wl
/// In:  a = Audio[Table[Sin[2 Pi 440 t], {t, 0, 1, 1/8000}], SampleRate -> 8000]
/// Out: -Audio-
/// In:  {AudioLength[a], AudioSampleRate[a], AudioChannels[a], AudioType[a]}
/// Out: {8001, Quantity[8000, "Hertz"], 1, "Real32"}
/// In:  AudioData[Audio[{{0, 0.5}, {1, -1}}]]
/// Out: {{0., 0.5}, {1., -1.}}
/// In:  Audio[x]
/// Msg: Audio::audiodata: The specified argument x should be a list of amplitudes or a matrix with a row for each channel.
/// Out: Audio[x]
/// ```
@Builtin(seeAlso = {"AudioData", "Duration", "Import"})
final class Audio {
  /// Samples in a second.
  static final Option<Expr> SAMPLE_RATE = Option.any("SampleRate", Sym.AUTOMATIC);

  /// The data are no amplitudes.
  static final Message AUDIODATA =
      Message.of(
          "Audio::audiodata",
          "The specified argument `1` should be a list of amplitudes or a matrix with a row for each"
              + " channel.");

  /// There is no such type.
  static final Message AUDIODTYPE =
      Message.of("Audio::audiodtype", "The specified data type `1` is not valid.");

  /// The rate is none.
  static final Message AUDIORATE =
      Message.of("Audio::audiorate", "The sample rate `1` is not a positive number.");

  private Audio() {}

  @Form
  static @Nullable Expr audio(Expr data, Options options, Frame frame) {
    if (data instanceof Waveform sound) {
      return sound;
    }
    if (FileAccess.name(data) != null) {
      Expr read = frame.call(Symbol.system("Import"), data, Str.of("Audio"));
      return read instanceof Waveform ? read : null;
    }
    SampleType own = data instanceof NumArray array ? Waveform.natural(array) : null;
    return make(data, own == null ? SampleType.REAL32 : own, options, frame);
  }

  @Form
  static @Nullable Expr audio(Expr data, Expr type, Options options, Frame frame) {
    if (type instanceof Normal) {
      return null;
    }
    SampleType named = type instanceof Str(String name) ? SampleType.named(name) : null;
    return named == null ? frame.decline(AUDIODTYPE, type) : make(data, named, options, frame);
  }

  private static @Nullable Expr make(Expr data, SampleType type, Options options, Frame frame) {
    Expr given = options.get(SAMPLE_RATE);
    double rate =
        given.equals(Sym.AUTOMATIC)
            ? Waveform.USUAL_RATE
            : Recordings.number(given, "Hertz", frame);
    if (!(rate > 0) || Double.isInfinite(rate)) {
      return frame.decline(AUDIORATE, given);
    }
    if (data instanceof Waveform sound) {
      var channels = new double[sound.channels()][];
      for (int c = 0; c < channels.length; c++) {
        channels[c] = sound.channel(c);
      }
      return Waveform.of(sound.rate(), type, channels);
    }
    double[][] channels = Recordings.channels(data, frame);
    if (channels == null) {
      return frame.decline(AUDIODATA, data);
    }
    if (!type.isReal()) {
      for (double[] channel : channels) {
        for (int i = 0; i < channel.length; i++) {
          channel[i] /= type.full();
        }
      }
    }
    return Waveform.of(rate, type, channels);
  }
}
