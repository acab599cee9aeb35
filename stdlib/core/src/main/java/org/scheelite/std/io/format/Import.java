package org.scheelite.std.io.format;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.io.file.FileAccess;

/// Reads a value from a file in a format.
///
/// `Import["file"]` takes the format from the ending of the name, `Import["file", "format"]` takes
/// that one. `Import["file", "element"]` and `Import["file", {"format", "element"}]` ask for a
/// part, such as `"Lines"` of a text. Further arguments `name -> value` are options of the format.
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
/// Msg: Import::nffil: File no-such-file.csv not found.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Export", "ImportString", "Get", "ReadString"})
final class Import {
  static final Message NFFIL = Message.of("Import::nffil", "File `1` not found.");

  private Import() {}

  @Form(whole = true, min = 1)
  static @Nullable Expr read(Normal call, Frame frame) {
    String file = FileAccess.name(call.arg(0));
    if (file == null) {
      return frame.decline(GeneralMessages.STRING.by("Import"), Int.ONE, call);
    }
    byte[] bytes = new FileAccess("Import", frame).read(file, NFFIL);
    return bytes == null ? Sym.FAILED : new Importing(call, frame).decoded(bytes, file);
  }
}
