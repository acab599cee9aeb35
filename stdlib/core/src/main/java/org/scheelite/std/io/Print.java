package org.scheelite.std.io;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Writes expressions, joined, as one line.
///
/// ```wl
/// In:  Print["x = ", 1/2]
/// Print: x = 1/2
/// In:  Print[]
/// Print:
/// ```
@Builtin(seeAlso = {"Echo", "ToString"})
final class Print {
  private Print() {}

  @Form
  static Expr print(Expr[] parts, Frame frame) {
    var line = new StringBuilder();
    for (Expr part : parts) {
      line.append(Text.of(part, org.scheelite.print.Form.OUTPUT, frame));
    }
    frame.console().println(line.toString());
    return Sym.NULL;
  }
}
