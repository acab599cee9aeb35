package org.scheelite.std.io.format;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.io.file.FileAccess;

/// Writes a value to a file in a format.
///
/// `Export["file", expr]` takes the format from the ending of the name, `Export["file", expr,
/// "format"]` takes that one. The value is the name of the file. Formats are PNG and SVG for
/// pictures, CSV, TSV and Table for tables, JSON and RawJSON for data, Text, String and Lines for
/// text, WL for expressions, and Binary for bytes. Further arguments `name -> value` are options of
/// the format.
///
/// ```wl
/// In:  dir = CreateDirectory[];
/// In:  Export[FileNameJoin[{dir, "a.csv"}], {{1, 2}, {3, 4}}] // FileBaseName
/// Out: a
/// In:  Import[FileNameJoin[{dir, "a.csv"}]]
/// Out: {{1, 2}, {3, 4}}
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// In:  Export["picture.xyz", 1]
/// Msg: Export::infer: The ending of the name picture.xyz belongs to no format that can be written.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Import", "ExportString", "Put"})
final class Export {
  private Export() {}

  @Form(whole = true, min = 2)
  static @Nullable Expr export(Normal call, Frame frame) {
    String file = FileAccess.name(call.arg(0));
    if (file == null) {
      return frame.decline(GeneralMessages.STRING.by("Export"), Int.ONE, call);
    }
    var exporting = new Exporting(call, frame);
    ExportFormat format =
        exporting.size() > 2 ? exporting.named(call.arg(2)) : exporting.ofFile(file);
    byte[] bytes = format == null ? null : exporting.encoded(format, call.arg(1));
    return bytes != null && new FileAccess("Export", frame).write(file, bytes)
        ? Str.of(file)
        : Sym.FAILED;
  }
}
