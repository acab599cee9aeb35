package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The colour light pink.
///
/// ```wl
/// In:  LightPink
/// Out: RGBColor[1., 0.925, 0.925]
/// ```
@Builtin
final class LightPink {

  private LightPink() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("RGBColor"), Real.of(1.), Real.of(0.925), Real.of(0.925));
  }
}
