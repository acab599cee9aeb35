package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;

/// The colour yellow.
///
/// ```wl
/// In:  Yellow
/// Out: RGBColor[1, 1, 0]
/// ```
@Builtin
final class Yellow {

  private Yellow() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("RGBColor"), Int.of(1), Int.of(1), Int.of(0));
  }
}
