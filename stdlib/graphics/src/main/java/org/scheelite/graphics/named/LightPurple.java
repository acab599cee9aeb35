package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The colour light purple.
///
/// ```wl
/// In:  LightPurple
/// Out: RGBColor[0.94, 0.88, 0.94]
/// ```
@Builtin
final class LightPurple {

  private LightPurple() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("RGBColor"), Real.of(0.94), Real.of(0.88), Real.of(0.94));
  }
}
