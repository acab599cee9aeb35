package org.scheelite.std.audio;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// The number of channels of a recording.
///
/// ```wl
/// In:  AudioChannels[Audio[{{0, 1}, {1, 0}}]]
/// Out: 2
/// ```
@Builtin(seeAlso = {"Audio"})
final class AudioChannels {
  private AudioChannels() {}

  @Form
  static @Nullable Expr of(Expr given, Frame frame) {
    return Recordings.each(given, "AudioChannels", frame, sound -> Int.of(sound.channels()));
  }
}
