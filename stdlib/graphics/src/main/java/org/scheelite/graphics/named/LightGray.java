package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The colour light grey.
///
/// ```wl
/// In:  LightGray
/// Out: GrayLevel[0.85]
/// ```
@Builtin
final class LightGray {

  private LightGray() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("GrayLevel"), Real.of(0.85));
  }
}
