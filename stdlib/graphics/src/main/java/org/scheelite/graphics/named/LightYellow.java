package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The colour light yellow.
///
/// ```wl
/// In:  LightYellow
/// Out: RGBColor[1., 1., 0.85]
/// ```
@Builtin
final class LightYellow {

  private LightYellow() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("RGBColor"), Real.of(1.), Real.of(1.), Real.of(0.85));
  }
}
