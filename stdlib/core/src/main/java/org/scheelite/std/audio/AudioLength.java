package org.scheelite.std.audio;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// The number of samples of a channel of a recording.
///
/// ```wl
/// In:  AudioLength[Audio[{0, 1, 0}]]
/// Out: 3
/// In:  AudioLength[x]
/// Msg: AudioLength::audioinv: Expecting an audio object instead of x.
/// Out: AudioLength[x]
/// ```
@Builtin(seeAlso = {"Audio"})
final class AudioLength {
  private AudioLength() {}

  @Form
  static @Nullable Expr of(Expr given, Frame frame) {
    return Recordings.each(given, "AudioLength", frame, sound -> Int.of(sound.length()));
  }
}
