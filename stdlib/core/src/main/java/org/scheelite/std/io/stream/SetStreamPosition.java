package org.scheelite.std.io.stream;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.message.Message;
import org.scheelite.std.list.Sizes;

/// Makes reading of a stream go on elsewhere.
///
/// `SetStreamPosition[stream, n]` goes to the byte `n`, `SetStreamPosition[stream, Infinity]` to
/// the end.
///
/// ```wl
/// In:  s = StringToStream["abc"]; ReadLine[s]; SetStreamPosition[s, 0]; ReadLine[s]
/// Out: abc
/// In:  SetStreamPosition[s, Infinity]
/// Out: 3
/// In:  SetStreamPosition[s, 10]
/// Msg: SetStreamPosition::stmrng: Cannot set the current point in stream InputStream[String, 3] to position 10.
/// Out: 3
/// ```
@Builtin(seeAlso = {"StreamPosition", "Read"})
final class SetStreamPosition {
  /// The position is not in the stream.
  static final Message STMRNG =
      Message.of(
          "SetStreamPosition::stmrng",
          "Cannot set the current point in stream `1` to position `2`.");

  private SetStreamPosition() {}

  @Form
  static @Nullable Expr move(Expr stream, Expr position, Frame frame) {
    Channels.Channel channel = Channels.of(frame).find(stream, true);
    Source source = channel == null ? null : channel.source();
    if (source == null) {
      return frame.decline(Opening.OPENX.by("SetStreamPosition"), stream);
    }
    Integer place = Sizes.limit(position);
    if (place == null || place != Sizes.INFINITE && place > source.size()) {
      frame.message(STMRNG, stream, position);
      return Int.of(source.position());
    }
    source.position(place);
    return Int.of(source.position());
  }
}
