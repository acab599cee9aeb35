package org.scheelite.std.io.format;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;

/// The formats that can be written.
///
/// The binary types of `BinaryReadList` are formats as well.
///
/// ```wl
/// In:  Complement[{"CSV", "JSON", "Text", "TSV"}, $ExportFormats]
/// Out: {}
/// In:  MemberQ[$ExportFormats, "Nonsense"]
/// Out: False
/// ```
@Builtin(
    name = "$ExportFormats",
    seeAlso = {"Import", "Export", "FileFormat"})
final class ExportFormatsBuiltin {
  private ExportFormatsBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return FormatNames.list(Formats.writable(frame));
  }
}
