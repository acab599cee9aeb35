package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.print.Printer;

/// Writes text to a stream.
///
/// `WriteString[stream, expr1, expr2, …]` writes strings as they are and other expressions as
/// `Print` does, without ending the line. The name of a file opens it, and it stays open until
/// `Close`. `"stdout"` is where `Print` writes; a list of streams writes to all.
///
/// ```wl
/// In:  WriteString["stdout", "x = ", 1/2]
/// Print: x = 1/2
/// In:  out = OpenWrite[]; WriteString[out, "a", {1, "b"}]; file = Close[out]; ReadString[file]
/// Out: a{1, b}
/// In:  DeleteFile[file]
/// ```
@Builtin(seeAlso = {"WriteLine", "Write", "OpenWrite", "Print"})
final class WriteString {
  private WriteString() {}

  @Form
  static Expr write(Expr stream, Expr[] parts, Frame frame) {
    var text = new StringBuilder();
    for (Expr part : parts) {
      text.append(
          Printer.polling(frame.budget()::poll).text(part, org.scheelite.print.Form.OUTPUT));
    }
    return new Opening("WriteString", frame).write(stream, text.toString());
  }
}
