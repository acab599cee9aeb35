package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// A directive for dashed lines.
///
/// ```wl
/// In:  Dashed
/// Out: Dashing[{Small, Small}]
/// ```
@Builtin
final class Dashed {

  private Dashed() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(
        Symbol.system("Dashing"), Call.list(Symbol.system("Small"), Symbol.system("Small")));
  }
}
