package org.scheelite.std.io.format;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.io.file.FileAccess;

/// Reads a value from a file in a format.
///
/// `Import["file"]` takes the format from the ending of the name, `Import["file", "format"]` takes
/// that one. `Import["file", "element"]` and `Import["file", {"format", "element"}]` ask for a
/// part, such as `"Lines"` of a text; numbers behind the element name parts of it, and the element
/// `"Elements"` lists all. `$ImportFormats` lists the formats; a file whose name ends in `.gz` is
/// decompressed. Further arguments `name -> value` are options of the format.
///
/// ```wl
/// In:  dir = CreateDirectory[];
/// In:  Export[FileNameJoin[{dir, "a.json"}], <|"a" -> 1|>];
/// In:  Import[FileNameJoin[{dir, "a.json"}], "RawJSON"]
/// Out: <|"a" -> 1|>
/// In:  Import[FileNameJoin[{dir, "a.json"}], {"Text", "Lines"}] // First
/// Out: {
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// In:  Import["no-such-file.csv"]
/// Msg: Import::nffil: File no-such-file.csv not found during Import.
/// Out: $Failed
/// In:  Import[5]
/// Msg: Import::chtype: First argument 5 is not a valid file, directory, or URL specification.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Export", "ImportString", "Get", "ReadString"})
final class Import {
  static final Message NFFIL = Message.of("Import::nffil", "File `1` not found during Import.");

  /// The first argument is no file.
  static final Message CHTYPE =
      Message.of(
          "Import::chtype",
          "First argument `1` is not a valid file, directory, or URL specification.");

  private Import() {}

  @Form(whole = true, min = 1)
  static Expr read(Normal call, Frame frame) {
    String file = FileAccess.name(call.arg(0));
    if (file == null) {
      return frame.fail(CHTYPE, call.arg(0));
    }
    byte[] bytes = new FileAccess("Import", frame).read(file, NFFIL);
    return bytes == null ? Sym.FAILED : new Importing(call, frame).decoded(bytes, file);
  }
}
