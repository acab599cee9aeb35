package org.scheelite.std.io.format;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A value read from bytes in a format.
///
/// ```wl
/// In:  ImportByteArray[ByteArray["YWJj"], "String"]
/// Out: abc
/// In:  ImportByteArray[ByteArray[{49, 44, 50}], "CSV"]
/// Out: {{1, 2}}
/// ```
@Builtin(seeAlso = {"ExportByteArray", "ImportString"})
final class ImportByteArray {
  private ImportByteArray() {}

  @Form(whole = true, min = 2)
  static @Nullable Expr read(Normal call, Frame frame) {
    return call.arg(0) instanceof ByteArr bytes
        ? new Importing(call, frame).decoded(bytes.toArray(), null)
        : null;
  }
}
