package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The colour grey.
///
/// ```wl
/// In:  Gray
/// Out: GrayLevel[0.5]
/// ```
@Builtin
final class Gray {

  private Gray() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("GrayLevel"), Real.of(0.5));
  }
}
