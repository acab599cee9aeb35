package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The colour light green.
///
/// ```wl
/// In:  LightGreen
/// Out: RGBColor[0.88, 1, 0.88]
/// ```
@Builtin
final class LightGreen {

  private LightGreen() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("RGBColor"), Real.of(0.88), Int.of(1), Real.of(0.88));
  }
}
