package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The colour purple.
///
/// ```wl
/// In:  Purple
/// Out: RGBColor[0.5, 0, 0.5]
/// ```
@Builtin
final class Purple {

  private Purple() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("RGBColor"), Real.of(0.5), Int.of(0), Real.of(0.5));
  }
}
