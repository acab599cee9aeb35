package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The colour light blue.
///
/// ```wl
/// In:  LightBlue
/// Out: RGBColor[0.87, 0.94, 1]
/// ```
@Builtin
final class LightBlue {

  private LightBlue() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("RGBColor"), Real.of(0.87), Real.of(0.94), Int.of(1));
  }
}
