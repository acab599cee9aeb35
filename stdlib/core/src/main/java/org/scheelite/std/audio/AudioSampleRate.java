package org.scheelite.std.audio;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// The number of samples in a second of a recording.
///
/// ```wl
/// In:  AudioSampleRate[Audio[{0, 1}]]
/// Out: Quantity[44100, "Hertz"]
/// ```
@Builtin(seeAlso = {"Audio"})
final class AudioSampleRate {
  private AudioSampleRate() {}

  @Form
  static @Nullable Expr of(Expr given, Frame frame) {
    return Recordings.each(
        given,
        "AudioSampleRate",
        frame,
        sound -> Call.of(Sym.QUANTITY, sound.rateExpr(), Str.of("Hertz")));
  }
}
