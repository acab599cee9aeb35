package org.scheelite.std.audio;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// How long a recording lasts.
///
/// ```wl
/// In:  Duration[Audio[{0, 1, 0, 1}, SampleRate -> 8]]
/// Out: Quantity[0.5, "Seconds"]
/// ```
@Builtin(seeAlso = {"Audio"})
final class Duration {
  private Duration() {}

  @Form
  static @Nullable Expr of(Expr given, Frame frame) {
    return Recordings.each(given, "Duration", frame, sound -> Recordings.seconds(sound.duration()));
  }
}
