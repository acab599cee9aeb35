package org.scheelite.std.io.stream;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.io.file.FileAccess;

/// Opens a file for writing behind what is in it.
///
/// `OpenAppend["file"]` gives an `OutputStream`, `OpenAppend[]` one for a new file that need not
/// stay. `CharacterEncoding -> "name"` chooses an encoding other than UTF-8, and `FormatType ->
/// form` how `Write` writes expressions.
///
/// ```wl
/// In:  out = OpenAppend[CreateTemporary[]]; WriteString[out, "a b\n", 1/2]; file = Close[out];
/// In:  ReadString[file]
/// Out: a b
///      1/2
/// In:  DeleteFile[file]
/// In:  OpenAppend["no-such-folder/file"]
/// Msg: OpenAppend::noopen: Cannot open no-such-folder/file.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Close", "WriteString", "WriteLine", "Write", "OpenRead"})
final class OpenAppend {
  /// The encoding of characters.
  static final Option<Charset> CHARACTER_ENCODING = StreamOptions.CHARACTER_ENCODING;

  /// Whether bytes are written.
  static final Option<Expr> BINARY_FORMAT = StreamOptions.BINARY_FORMAT;

  /// How expressions are written.
  static final Option<org.scheelite.print.Form> FORMAT_TYPE = StreamOptions.FORMAT_TYPE;

  /// The width of lines.
  static final Option<Expr> PAGE_WIDTH = StreamOptions.PAGE_WIDTH;

  private OpenAppend() {}

  @Form
  static Expr open(Options options, Frame frame) {
    Expr file = frame.call(Symbol.system("CreateTemporary"));
    Expr opened = file.equals(Sym.FAILED) ? null : open(file, options, frame);
    return opened == null ? Sym.FAILED : opened;
  }

  @Form
  static @Nullable Expr open(Expr file, Options options, Frame frame) {
    if (FileAccess.name(file) == null) {
      return frame.decline(Opening.STREAM.by("OpenAppend"), file);
    }
    Channels.Channel channel =
        new Opening("OpenAppend", frame)
            .writing(file, true, options.get(CHARACTER_ENCODING), options.get(FORMAT_TYPE));
    return channel == null ? Sym.FAILED : channel.expr();
  }
}
