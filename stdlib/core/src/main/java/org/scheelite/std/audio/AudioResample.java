package org.scheelite.std.audio;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// A recording with another number of samples in a second.
///
/// ```wl
/// In:  a = AudioResample[Audio[Table[Sin[2 Pi 100 t], {t, 0, 1 - 1/8000, 1/8000}], SampleRate -> 8000], 4000];
/// In:  {AudioLength[a], AudioSampleRate[a], Duration[a]}
/// Out: {4000, Quantity[4000, "Hertz"], Quantity[1., "Seconds"]}
/// In:  Max[Abs[AudioData[a][[1, 100 ;; -100]] - Table[Sin[2. Pi 100 t], {t, 99/4000, 3900/4000, 1/4000}]]] < 0.001
/// Out: True
/// In:  AudioResample[a, -1] // Head
/// Msg: AudioResample::audiorate: The sample rate -1 is not a positive number.
/// Out: AudioResample
/// ```
@Builtin(seeAlso = {"Audio", "AudioSampleRate"})
final class AudioResample {
  /// The rate is none.
  static final Message AUDIORATE =
      Message.of("AudioResample::audiorate", "The sample rate `1` is not a positive number.");

  private AudioResample() {}

  @Form
  static @Nullable Expr resample(Expr given, Expr rate, Frame frame) {
    double wanted = Recordings.number(rate, "Hertz", frame);
    if (!(wanted > 0) || wanted > 1e9) {
      return frame.decline(AUDIORATE, rate);
    }
    return Recordings.each(
        given, "AudioResample", frame, sound -> Sounds.resampled(sound, wanted, frame.budget()));
  }
}
