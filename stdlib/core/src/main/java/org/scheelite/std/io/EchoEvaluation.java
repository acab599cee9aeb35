package org.scheelite.std.io;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Prints an expression before and after its evaluation and gives its value.
///
/// ```wl
/// In:  EchoEvaluation[1 + 2]
/// Print: >> 1 + 2
/// Print: << 3
/// Out: 3
/// In:  EchoEvaluation[2^3, "power"] + 1
/// Print: >> power 2^3
/// Print: << power 8
/// Out: 9
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Echo", "EchoTiming"})
final class EchoEvaluation {
  private EchoEvaluation() {}

  @Form
  static Expr echo(Expr expr, Frame frame) {
    return echo(expr, Str.of(""), frame);
  }

  @Form
  static Expr echo(Expr expr, Expr label, Frame frame) {
    String name = Text.of(frame.evaluate(label), org.scheelite.print.Form.OUTPUT, frame);
    String mark = name.isEmpty() ? " " : " " + name + " ";
    frame.console().println(">>" + mark + Text.of(expr, org.scheelite.print.Form.OUTPUT, frame));
    Expr value = frame.evaluate(expr);
    frame.console().println("<<" + mark + Text.of(value, org.scheelite.print.Form.OUTPUT, frame));
    return value;
  }
}
