package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;

/// The colour white.
///
/// ```wl
/// In:  White
/// Out: GrayLevel[1]
/// ```
@Builtin
final class White {

  private White() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("GrayLevel"), Int.of(1));
  }
}
