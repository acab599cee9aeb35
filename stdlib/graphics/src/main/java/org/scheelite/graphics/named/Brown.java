package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The colour brown.
///
/// ```wl
/// In:  Brown
/// Out: RGBColor[0.6, 0.4, 0.2]
/// ```
@Builtin
final class Brown {

  private Brown() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("RGBColor"), Real.of(0.6), Real.of(0.4), Real.of(0.2));
  }
}
