package org.scheelite.graphics.named;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// A directive for thick lines.
///
/// ```wl
/// In:  Thick
/// Out: Thickness[Large]
/// ```
@Builtin
final class Thick {

  private Thick() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Symbol.system("Thickness"), Symbol.system("Large"));
  }
}
