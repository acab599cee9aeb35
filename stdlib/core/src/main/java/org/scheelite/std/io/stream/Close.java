package org.scheelite.std.io.stream;

import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.io.file.FileAccess;

/// Closes a stream.
///
/// `Close[stream]` and `Close["name"]` give the name of what was open.
///
/// ```wl
/// In:  s = StringToStream["abc"]; Close[s]
/// Out: String
/// In:  Close[s]
/// Msg: Close::openx: InputStream[String, 3] is not open.
/// Out: Close[InputStream[String, 3]]
/// ```
@Builtin(seeAlso = {"OpenRead", "OpenWrite", "Streams"})
final class Close {
  private Close() {}

  @Form
  static @Nullable Expr close(Expr stream, Frame frame) {
    if (stream instanceof Normal list && list.is(Sym.LIST)) {
      var closed = new ArrayList<Expr>();
      for (Expr one : list.args()) {
        Expr name = close(one, frame);
        closed.add(name == null ? Call.of(Symbol.system("Close"), one) : name);
      }
      return Call.list(closed);
    }
    String name = FileAccess.name(stream);
    Expr sought = name == null ? stream : Str.of(name);
    Channels channels = Channels.of(frame);
    Channels.Channel channel = channels.find(sought, true);
    channel = channel == null ? channels.find(sought, false) : channel;
    if (channel == null) {
      Message why = name != null || Channels.isStream(stream) ? Opening.OPENX : Opening.STREAM;
      return frame.decline(why.by("Close"), stream);
    }
    try {
      channels.close(channel);
      return channel.name();
    } catch (IOException _) {
      return frame.fail(FileAccess.IOERR.by("Close"), stream);
    }
  }
}
