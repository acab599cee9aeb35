package org.scheelite.std.audio;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// A recording made so loud that its greatest amplitude is 1.
///
/// ```wl
/// In:  AudioData[AudioNormalize[Audio[{0, 0.25, -0.5}]]]
/// Out: {{0., 0.5, -1.}}
/// ```
@Builtin(seeAlso = {"Audio"})
final class AudioNormalize {
  private AudioNormalize() {}

  @Form
  static @Nullable Expr of(Expr given, Frame frame) {
    return Recordings.each(given, "AudioNormalize", frame, sound -> Sounds.normalized(sound, 1));
  }
}
