package org.scheelite.std.audio;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// A part of a recording.
///
/// `AudioTrim[audio, t]` gives the first `t` seconds, `-t` the last ones, `{t1, t2}` those between.
///
/// ```wl
/// In:  AudioData[AudioTrim[Audio[{0, 0.25, 0.5, 0.75}, SampleRate -> 2], {0.5, 1.5}]]
/// Out: {{0.25, 0.5}}
/// In:  AudioData[AudioTrim[Audio[{0, 0.25, 0.5, 0.75}, SampleRate -> 2], -0.5]]
/// Out: {{0.75}}
/// In:  AudioTrim[Audio[{0, 1}], "x"] // Head
/// Msg: AudioTrim::audiotime: x is no number of seconds or pair of them.
/// Out: AudioTrim
/// ```
@Builtin(seeAlso = {"Audio", "Duration"})
final class AudioTrim {
  /// The time is none.
  static final Message AUDIOTIME =
      Message.of("AudioTrim::audiotime", "`1` is no number of seconds or pair of them.");

  private AudioTrim() {}

  @Form
  static @Nullable Expr trim(Expr given, Expr time, Frame frame) {
    boolean pair = time instanceof Normal list && list.is(Sym.LIST, 2);
    double from = pair ? Recordings.number(((Normal) time).arg(0), "Seconds", frame) : 0;
    double to = Recordings.number(pair ? ((Normal) time).arg(1) : time, "Seconds", frame);
    if (Double.isNaN(from) || Double.isNaN(to)) {
      return frame.decline(AUDIOTIME, time);
    }
    return Recordings.each(
        given,
        "AudioTrim",
        frame,
        sound -> {
          boolean last = !pair && to < 0;
          double begin = last ? sound.duration() + to : from < 0 ? sound.duration() + from : from;
          double end = last ? sound.duration() : to < 0 ? sound.duration() + to : to;
          int first = place(begin, sound);
          int after = Math.max(first, place(end, sound));
          var channels = new double[sound.channels()][];
          for (int c = 0; c < channels.length; c++) {
            channels[c] = Arrays.copyOfRange(sound.channel(c), first, after);
          }
          return sound.like(channels);
        });
  }

  private static int place(double time, Waveform sound) {
    return (int) Math.clamp(Math.rint(time * sound.rate()), 0.0, (double) sound.length());
  }
}
