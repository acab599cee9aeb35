package org.scheelite.std.io.format;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.io.file.FileAccess;

/// Writes a value to a file in a format.
///
/// `Export["file", expr]` takes the format from the ending of the name, `Export["file", expr,
/// "format"]` takes that one. The value is the name of the file. `$ExportFormats` lists the
/// formats; a name that ends in `.gz` compresses. Further arguments `name -> value` are options of
/// the format.
///
/// ```wl
/// In:  dir = CreateDirectory[];
/// In:  Export[FileNameJoin[{dir, "a.csv"}], {{1, 2}, {3, 4}}] // FileBaseName
/// Out: a
/// In:  Import[FileNameJoin[{dir, "a.csv"}]]
/// Out: {{1, 2}, {3, 4}}
/// In:  Import[Export[FileNameJoin[{dir, "b.json.gz"}], {1, 2}]]
/// Out: {1, 2}
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// In:  Export["picture.xyz", 1]
/// Msg: Export::infer: Cannot infer format of file picture.xyz.
/// Out: $Failed
/// In:  Export["a.txt", 1, "Nonsense"]
/// Msg: Export::fmtnosup: Nonsense is not a supported Export format.
/// Out: $Failed
/// In:  Export[5, 1]
/// Msg: Export::chtype: First argument 5 is not a valid file specification.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Import", "ExportString", "Put", "$ExportFormats"})
final class Export {
  /// The first argument is no file.
  static final Message CHTYPE =
      Message.of("Export::chtype", "First argument `1` is not a valid file specification.");

  private Export() {}

  @Form(whole = true, min = 2)
  static Expr export(Normal call, Frame frame) {
    String file = FileAccess.name(call.arg(0));
    if (file == null) {
      return frame.fail(CHTYPE, call.arg(0));
    }
    var exporting = new Exporting(call, frame);
    Expr format = exporting.size() > 2 ? call.arg(2) : null;
    byte[] bytes = exporting.forFile(file, format, call.arg(1));
    return bytes != null && new FileAccess("Export", frame).write(file, bytes)
        ? Str.of(file)
        : Sym.FAILED;
  }
}
