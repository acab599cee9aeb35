package org.scheelite.std.io.stream;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// Where in a stream reading or writing goes on, in bytes from 0.
///
/// ```wl
/// In:  s = StringToStream["abcdef"]; Read[s, {Character, Character}]; StreamPosition[s]
/// Out: 2
/// In:  SetStreamPosition[s, 4]; Read[s, Character]
/// Out: e
/// ```
@Builtin(seeAlso = {"SetStreamPosition", "Read"})
final class StreamPosition {
  private StreamPosition() {}

  @Form
  static @Nullable Expr position(Expr stream, Frame frame) {
    Channels channels = Channels.of(frame);
    Channels.Channel channel = channels.find(stream, true);
    channel = channel == null ? channels.find(stream, false) : channel;
    if (channel == null) {
      return frame.decline(Opening.OPENX.by("StreamPosition"), stream);
    }
    return channel.source() != null
        ? Int.of(channel.source().position())
        : channel.sink() == null ? null : Int.of(channel.sink().written());
  }
}
