package org.scheelite.std.io.system;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The full name of the file that `Get` reads, empty where none is read.
///
/// ```wl
/// In:  StringLength[$InputFileName]
/// Out: 0
/// In:  file = Export[CreateTemporary[], "FileNameTake[$InputFileName]", "Text"]; Get[file] === FileNameTake[file]
/// Out: True
/// In:  DeleteFile[file]
/// ```
@Builtin(
    name = "$InputFileName",
    variable = true,
    seeAlso = {"Get", "$ScriptCommandLine"})
final class InputFileNameBuiltin {
  private InputFileNameBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Str.of("");
  }
}
