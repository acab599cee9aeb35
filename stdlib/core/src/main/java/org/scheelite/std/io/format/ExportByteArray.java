package org.scheelite.std.io.format;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// A value written to bytes in a format.
///
/// ```wl
/// In:  ExportByteArray["abc", "String"]
/// Out: ByteArray["YWJj"]
/// In:  ImportByteArray[ExportByteArray[{1, 2}, "RawJSON"], "RawJSON"]
/// Out: {1, 2}
/// ```
@Builtin(seeAlso = {"ImportByteArray", "ExportString"})
final class ExportByteArray {
  private ExportByteArray() {}

  @Form(whole = true, min = 2)
  static Expr export(Normal call, Frame frame) {
    var exporting = new Exporting(call, frame);
    ExportFormat format = exporting.named(call.arg(1));
    byte[] bytes = format == null ? null : exporting.encoded(format, call.arg(0));
    return bytes == null ? Sym.FAILED : new ByteArr(bytes);
  }
}
