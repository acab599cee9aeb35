package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.io.file.FileAccess;

/// The bytes of a file, or of the rest of a stream.
///
/// ```wl
/// In:  ReadByteArray[StringToStream["abc"]]
/// Out: ByteArray["YWJj"]
/// In:  ReadByteArray["no-such-file"]
/// Msg: ReadByteArray::noopen: Cannot open no-such-file.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"ReadString", "BinaryReadList", "ByteArray"})
final class ReadByteArray {
  private ReadByteArray() {}

  @Form
  static Expr read(Expr file, Frame frame) {
    String name = FileAccess.name(file);
    if (name != null && Channels.of(frame).find(Str.of(name), true) == null) {
      byte[] bytes = new FileAccess("ReadByteArray", frame).read(name);
      return bytes == null ? Sym.FAILED : new ByteArr(bytes);
    }
    Channels.Channel channel = new Opening("ReadByteArray", frame).source(file);
    if (channel == null || channel.source() == null) {
      return Sym.FAILED;
    }
    Source source = channel.source();
    return source.isAtEnd() ? EndOfFile.SYMBOL : new ByteArr(source.next(source.size()));
  }
}
