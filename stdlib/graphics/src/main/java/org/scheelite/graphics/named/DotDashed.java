package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;

/// A directive for lines of dots and dashes.
///
/// ```wl
/// In:  DotDashed
/// Out: Dashing[{0, Small, Small, Small}]
/// ```
@Builtin
final class DotDashed {

  private DotDashed() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(
        Symbol.system("Dashing"),
        Call.list(
            Int.ZERO, Symbol.system("Small"), Symbol.system("Small"), Symbol.system("Small")));
  }
}
