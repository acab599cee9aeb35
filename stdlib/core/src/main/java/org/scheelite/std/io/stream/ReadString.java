package org.scheelite.std.io.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.io.file.FileAccess;

/// The text of a file, or of the rest of a stream.
///
/// `ReadString[stream, "end"]` reads up to a text, which is skipped.
///
/// ```wl
/// In:  file = Export[CreateTemporary[], "abc", "Text"]; ReadString[file]
/// Out: abc
/// In:  DeleteFile[file]
/// In:  s = StringToStream["a;b;c"]; {ReadString[s, ";"], ReadString[s], ReadString[s]}
/// Out: {"a", "b;c", EndOfFile}
/// In:  ReadString["no-such-file"]
/// Msg: ReadString::noopen: Cannot open no-such-file.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"ReadLine", "Import", "ReadList", "Get"})
final class ReadString {
  private ReadString() {}

  @Form
  static @Nullable Expr read(Expr file, Frame frame) {
    String name = FileAccess.name(file);
    if (name != null && Channels.of(frame).find(Str.of(name), true) == null) {
      String text = new FileAccess("ReadString", frame).readText(name);
      return text == null ? Sym.FAILED : Str.of(text);
    }
    Channels.Channel channel = new Opening("ReadString", frame).source(file);
    if (channel == null || channel.source() == null) {
      return Sym.FAILED;
    }
    Source source = channel.source();
    return source.isAtEnd() ? EndOfFile.SYMBOL : Str.of(source.rest());
  }

  @Form
  static @Nullable Expr read(Expr stream, Str end, Frame frame) {
    Channels.Channel channel = new Opening("ReadString", frame).source(stream);
    if (channel == null || channel.source() == null) {
      return Sym.FAILED;
    }
    Source source = channel.source();
    String text = source.upTo(new Separators(List.of(source.bytes(end.value()))));
    return text == null ? EndOfFile.SYMBOL : Str.of(text);
  }
}
