package org.scheelite.std.audio;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The type of the numbers that a recording keeps.
///
/// ```wl
/// In:  AudioType[Audio[{0, 1, 0}]]
/// Out: Real32
/// ```
@Builtin(seeAlso = {"Audio"})
final class AudioType {
  private AudioType() {}

  @Form
  static @Nullable Expr of(Expr given, Frame frame) {
    return Recordings.each(given, "AudioType", frame, sound -> Str.of(sound.type().text()));
  }
}
