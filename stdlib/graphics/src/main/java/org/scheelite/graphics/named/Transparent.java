package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;

/// The colour of nothing: not to be seen.
///
/// ```wl
/// In:  Transparent
/// Out: GrayLevel[0, 0]
/// ```
@Builtin
final class Transparent {

  private Transparent() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("GrayLevel"), Int.of(0), Int.of(0));
  }
}
