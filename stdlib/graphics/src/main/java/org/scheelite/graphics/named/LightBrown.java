package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The colour light brown.
///
/// ```wl
/// In:  LightBrown
/// Out: RGBColor[0.94, 0.91, 0.88]
/// ```
@Builtin
final class LightBrown {

  private LightBrown() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("RGBColor"), Real.of(0.94), Real.of(0.91), Real.of(0.88));
  }
}
