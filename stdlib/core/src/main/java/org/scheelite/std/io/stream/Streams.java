package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;

/// The open streams.
///
/// `Streams["name"]` lists those of a name.
///
/// ```wl
/// In:  Streams[]
/// Out: {OutputStream["stdout", 1], OutputStream["stderr", 2]}
/// In:  Streams["no-such-stream"]
/// Out: {}
/// ```
@Builtin(seeAlso = {"OpenRead", "OpenWrite", "Close"})
final class Streams {
  private Streams() {}

  @Form
  static Expr all(Frame frame) {
    return Call.list(Channels.of(frame).all().stream().map(Channels.Channel::expr).toList());
  }

  @Form
  static Expr named(Expr name, Frame frame) {
    return Call.list(
        Channels.of(frame).all().stream()
            .filter(channel -> channel.name().equals(name))
            .map(Channels.Channel::expr)
            .toList());
  }
}
