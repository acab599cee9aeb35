package org.scheelite.std.io.format;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;

/// The formats that can be read.
///
/// The binary types of `BinaryReadList` are formats as well.
///
/// ```wl
/// In:  Complement[{"CSV", "JSON", "Text", "TSV"}, $ImportFormats]
/// Out: {}
/// In:  MemberQ[$ImportFormats, "Nonsense"]
/// Out: False
/// ```
@Builtin(
    name = "$ImportFormats",
    seeAlso = {"Import", "Export", "FileFormat"})
final class ImportFormatsBuiltin {
  private ImportFormatsBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return FormatNames.list(Formats.readable(frame));
  }
}
