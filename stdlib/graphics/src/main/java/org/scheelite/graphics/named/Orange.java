package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The colour orange.
///
/// ```wl
/// In:  Orange
/// Out: RGBColor[1, 0.5, 0]
/// ```
@Builtin
final class Orange {

  private Orange() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("RGBColor"), Int.of(1), Real.of(0.5), Int.of(0));
  }
}
