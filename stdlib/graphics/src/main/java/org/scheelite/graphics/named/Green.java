package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;

/// The colour green.
///
/// ```wl
/// In:  Green
/// Out: RGBColor[0, 1, 0]
/// ```
@Builtin
final class Green {

  private Green() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("RGBColor"), Int.of(0), Int.of(1), Int.of(0));
  }
}
