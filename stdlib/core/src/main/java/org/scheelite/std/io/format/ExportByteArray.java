package org.scheelite.std.io.format;

import org.scheelite.builtin.Builtin;
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
/// In:  Normal[ExportByteArray[{1, 258}, "Integer16", ByteOrdering -> 1]]
/// Out: {0, 1, 1, 2}
/// ```
@Builtin(seeAlso = {"ImportByteArray", "ExportString"})
final class ExportByteArray {
  private ExportByteArray() {}

  @Form(whole = true, min = 2)
  static Expr export(Normal call, Frame frame) {
    byte[] bytes = new Exporting(call, frame).named(call.arg(1), call.arg(0));
    return bytes == null ? Sym.FAILED : new ByteArr(bytes);
  }
}
