package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Reads a line of a stream.
///
/// ```wl
/// In:  s = StringToStream["one\n\nthree"]; {ReadLine[s], ReadLine[s], ReadLine[s], ReadLine[s]}
/// Out: {"one", "", "three", EndOfFile}
/// In:  ReadLine[5]
/// Msg: ReadLine::stream: 5 is not a string, SocketObject, InputStream[ ], or OutputStream[ ].
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Read", "ReadString", "WriteLine"})
final class ReadLine {
  private ReadLine() {}

  @Form
  static Expr read(Expr stream, Frame frame) {
    Channels.Channel channel = new Opening("ReadLine", frame).source(stream);
    if (channel == null || channel.source() == null) {
      return Sym.FAILED;
    }
    String line = channel.source().upTo(PieceReading.LINES);
    return line == null ? EndOfFile.SYMBOL : Str.of(line);
  }
}
