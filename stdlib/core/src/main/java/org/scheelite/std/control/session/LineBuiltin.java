package org.scheelite.std.control.session;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// The number of the line under evaluation.
///
/// ```wl
/// In:  $Line
/// Out: 1
/// In:  $Line
/// Out: 2
/// ```
@Builtin(
    name = "$Line",
    seeAlso = {"In", "Out"})
final class LineBuiltin {
  private LineBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Int.of(frame.line());
  }
}
