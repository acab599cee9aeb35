package org.scheelite.std.audio;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// The channels of a recording mixed into one, or the one channel doubled.
///
/// `AudioChannelMix[audio]` and `AudioChannelMix[audio, "Mono"]` give the mean of all channels,
/// `AudioChannelMix[audio, "Stereo"]` two equal channels of it where there is one.
///
/// ```wl
/// In:  AudioData[AudioChannelMix[Audio[{{0, 0.5}, {1, 0.5}}], "Mono"]]
/// Out: {{0.5, 0.5}}
/// In:  AudioChannels[AudioChannelMix[Audio[{0, 0.5}], "Stereo"]]
/// Out: 2
/// ```
@Builtin(seeAlso = {"AudioChannels"})
final class AudioChannelMix {
  /// There is no such mix.
  static final Message MIX = Message.of("AudioChannelMix::mix", "`1` is neither Mono nor Stereo.");

  private AudioChannelMix() {}

  @Form
  static @Nullable Expr mix(Expr given, Frame frame) {
    return mix(given, Str.of("Mono"), frame);
  }

  @Form
  static @Nullable Expr mix(Expr given, Expr kind, Frame frame) {
    boolean stereo = kind.equals(Str.of("Stereo"));
    if (!stereo && !kind.equals(Str.of("Mono"))) {
      return frame.decline(MIX, kind);
    }
    return Recordings.each(
        given,
        "AudioChannelMix",
        frame,
        sound -> {
          if (stereo && sound.channels() == 2) {
            return sound;
          }
          double[] mono = sound.mono();
          return stereo ? sound.like(mono, mono) : sound.like(mono);
        });
  }
}
