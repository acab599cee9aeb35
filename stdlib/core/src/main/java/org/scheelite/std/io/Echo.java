package org.scheelite.std.io;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// Prints an expression and gives it back.
///
/// `Echo[expr]`, `Echo[expr, label]`, `Echo[expr, label, f]` prints `f[expr]`.
///
/// ```wl
/// In:  Echo[2] + 1
/// Print: >> 2
/// Out: 3
/// In:  Echo[3, "square:", #^2 &]
/// Print: >> square: 9
/// Out: 3
/// ```
@Builtin(seeAlso = {"EchoFunction", "Print"})
final class Echo {
  private Echo() {}

  @Form
  static Expr echo(Expr expr, Frame frame) {
    return echo(expr, Str.of(""), Symbol.system("Identity"), frame);
  }

  @Form
  static Expr echo(Expr expr, Expr label, Frame frame) {
    return echo(expr, label, Symbol.system("Identity"), frame);
  }

  @Form
  static Expr echo(Expr expr, Expr label, Expr function, Frame frame) {
    String name = Text.of(label, org.scheelite.print.Form.OUTPUT, frame);
    Expr shown = frame.call(function, expr);
    frame
        .console()
        .println(
            ">> "
                + (name.isEmpty() ? "" : name + " ")
                + Text.of(shown, org.scheelite.print.Form.OUTPUT, frame));
    return expr;
  }
}
