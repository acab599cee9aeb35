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
import org.scheelite.std.io.file.FileAccess;

/// Opens a file for reading.
///
/// `OpenRead["file"]` gives an `InputStream` for `Read`, `ReadLine`, `Skip` and `Find`.
/// `CharacterEncoding -> "name"` chooses an encoding other than UTF-8.
///
/// ```wl
/// In:  file = Export[CreateTemporary[], "1 2\nx y", "Text"];
/// In:  in = OpenRead[file]; {Read[in, Number], Read[in, Number], ReadLine[in], ReadLine[in]}
/// Out: {1, 2, "", "x y"}
/// In:  ReadLine[in]
/// Out: EndOfFile
/// In:  Close[in] === file
/// Out: True
/// In:  DeleteFile[file]
/// In:  OpenRead["no-such-file"]
/// Msg: OpenRead::noopen: Cannot open no-such-file.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Read", "ReadLine", "Close", "StringToStream", "OpenWrite"})
final class OpenRead {
  /// The encoding of characters.
  static final Option<Charset> CHARACTER_ENCODING = StreamOptions.CHARACTER_ENCODING;

  /// Whether bytes are read.
  static final Option<Expr> BINARY_FORMAT = StreamOptions.BINARY_FORMAT;

  private OpenRead() {}

  @Form
  static @Nullable Expr open(Expr file, Options options, Frame frame) {
    if (FileAccess.name(file) == null) {
      return frame.decline(Opening.STREAM.by("OpenRead"), file);
    }
    Channels.Channel channel =
        new Opening("OpenRead", frame).reading(file, options.get(CHARACTER_ENCODING));
    return channel == null ? Sym.FAILED : channel.expr();
  }
}
