package org.scheelite.std.io;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// Prints an expression with a label and gives it back.
///
/// ```wl
/// In:  EchoLabel["n"][3] + 1
/// Print: >> n 3
/// Out: 4
/// In:  EchoLabel[x]
/// Out: EchoLabel[x]
/// ```
@Builtin(seeAlso = {"Echo", "EchoFunction"})
final class EchoLabel {
  private EchoLabel() {}

  @Applied
  static @Nullable Expr echo(Normal call, Frame frame) {
    Normal head = (Normal) call.head();
    return call.size() == 1 && head.size() == 1 ? Echo.echo(call.arg(0), head.arg(0), frame) : null;
  }
}
