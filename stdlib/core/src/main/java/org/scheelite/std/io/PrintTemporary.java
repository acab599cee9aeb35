package org.scheelite.std.io;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Shows a line while an evaluation is under way.
///
/// At a terminal the line stands until the next one of its kind or the end of the evaluation;
/// elsewhere nothing is written.
///
/// ```wl
/// In:  PrintTemporary["working"]; 1 + 1
/// Out: 2
/// In:  PrintTemporary[]
/// ```
@Builtin(seeAlso = {"Print", "Echo"})
final class PrintTemporary {
  private PrintTemporary() {}

  @Form
  static Expr print(Expr[] parts, Frame frame) {
    var line = new StringBuilder();
    for (Expr part : parts) {
      line.append(Text.of(part, org.scheelite.print.Form.OUTPUT, frame));
    }
    frame.console().status(line.toString());
    return Sym.NULL;
  }
}
