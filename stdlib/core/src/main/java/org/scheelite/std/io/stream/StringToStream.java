package org.scheelite.std.io.stream;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;

/// A stream that reads a string.
///
/// ```wl
/// In:  s = StringToStream["123 abc"]; Read[s, {Number, Word}]
/// Out: {123, "abc"}
/// In:  Read[s, Word]
/// Out: EndOfFile
/// In:  Close[s]
/// Out: String
/// ```
@Builtin(seeAlso = {"OpenRead", "Read", "ReadList"})
final class StringToStream {
  private StringToStream() {}

  @Form
  static @Nullable Expr open(Expr text, Frame frame) {
    return text instanceof Str(String string)
        ? Channels.of(frame)
            .add(
                Sym.STRING,
                new Source(string.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
                null)
            .expr()
        : frame.decline(
            GeneralMessages.STRING.by("StringToStream"),
            Int.ONE,
            Call.of(Symbol.system("StringToStream"), text));
  }
}
