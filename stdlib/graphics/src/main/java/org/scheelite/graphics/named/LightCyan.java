package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The colour light cyan.
///
/// ```wl
/// In:  LightCyan
/// Out: RGBColor[0.9, 1., 1.]
/// ```
@Builtin
final class LightCyan {

  private LightCyan() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("RGBColor"), Real.of(0.9), Real.of(1.), Real.of(1.));
  }
}
