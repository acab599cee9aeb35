package org.scheelite.std.io.stream;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.print.Printer;

/// Writes expressions to a stream, on a line of their own.
///
/// They are written in `InputForm`, or in the form that `FormatType` of `OpenWrite` says; to
/// `"stdout"` as `Print` does.
///
/// ```wl
/// In:  out = OpenWrite[]; Write[out, {1, "a"}]; Write[out, x^2]; file = Close[out];
/// In:  ReadList[file, String]
/// Out: {"{1, \"a\"}", "x^2"}
/// In:  DeleteFile[file]
/// In:  Write["stdout", "a", b]
/// Print: ab
/// ```
@Builtin(seeAlso = {"WriteString", "Put", "OpenWrite", "Read"})
final class Write {
  private Write() {}

  @Form
  static Expr write(Expr stream, Expr[] parts, Frame frame) {
    var opening = new Opening("Write", frame);
    List<Expr> targets =
        stream instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(stream);
    Expr result = Sym.NULL;
    for (Expr target : targets) {
      Channels.Channel channel = opening.sink(target);
      if (channel == null || channel.sink() == null) {
        return Sym.FAILED;
      }
      var text = new StringBuilder();
      for (Expr part : parts) {
        text.append(Printer.polling(frame.budget()::poll).text(part, channel.sink().form()));
      }
      result = opening.write(target, text.append('\n').toString());
    }
    return result;
  }
}
