package org.scheelite.std.io.stream;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.print.Printer;

/// Writes a line of text to a stream.
///
/// `WriteLine[stream, {line1, line2, …}]` writes several.
///
/// ```wl
/// In:  WriteLine["stdout", "abc"]
/// Print: abc
/// In:  out = OpenWrite[]; WriteLine[out, {"a", "b"}]; file = Close[out]; ReadList[file, String]
/// Out: {"a", "b"}
/// In:  DeleteFile[file]
/// ```
@Builtin(seeAlso = {"WriteString", "Write", "ReadLine"})
final class WriteLine {
  private WriteLine() {}

  @Form
  static Expr write(Expr stream, Expr line, Frame frame) {
    List<Expr> lines =
        line instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(line);
    var text = new StringBuilder();
    for (Expr one : lines) {
      text.append(Printer.polling(frame.budget()::poll).text(one, org.scheelite.print.Form.OUTPUT))
          .append('\n');
    }
    return new Opening("WriteLine", frame).write(stream, text.toString());
  }
}
