package org.scheelite.std.io;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;

/// Prints a function of an expression and gives the expression back.
///
/// ```wl
/// In:  EchoFunction[Length][{a, b}]
/// Print: >> 2
/// Out: {a, b}
/// In:  EchoFunction["n:", Length][{a}]
/// Print: >> n: 1
/// Out: {a}
/// ```
@Builtin(seeAlso = {"Echo"})
final class EchoFunction {
  private EchoFunction() {}

  @Applied
  static @Nullable Expr echo(Normal call, Frame frame) {
    Normal head = (Normal) call.head();
    if (call.size() != 1 || head.size() < 1 || head.size() > 2) {
      return null;
    }
    Expr label = head.size() == 2 ? head.arg(0) : Str.of("");
    return Echo.echo(call.arg(0), label, head.arg(head.size() - 1), frame);
  }
}
