package org.scheelite.std.audio;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// The amplitudes of a recording, a list for each channel.
///
/// `AudioData[audio, "type"]` gives the numbers that this type keeps.
///
/// ```wl
/// In:  AudioData[Audio[{0, 0.5, -0.25}]]
/// Out: {{0., 0.5, -0.25}}
/// In:  AudioData[Audio[{0, 0.5, -0.25}], "SignedInteger16"]
/// Out: {{0, 16384, -8192}}
/// ```
@Builtin(seeAlso = {"Audio"})
final class AudioData {
  /// There is no such type.
  static final Message AUDIODTYPE =
      Message.of("AudioData::audiodtype", "The specified data type `1` is not valid.");

  private AudioData() {}

  @Form
  static @Nullable Expr data(Expr given, Frame frame) {
    return Recordings.each(
        given,
        "AudioData",
        frame,
        sound ->
            sound.data(sound.type() == SampleType.REAL32 ? SampleType.REAL32 : SampleType.REAL64));
  }

  @Form
  static @Nullable Expr data(Expr given, Expr type, Frame frame) {
    SampleType named = type instanceof Str(String name) ? SampleType.named(name) : null;
    return named == null
        ? frame.decline(AUDIODTYPE, type)
        : Recordings.each(given, "AudioData", frame, sound -> sound.data(named));
  }
}
