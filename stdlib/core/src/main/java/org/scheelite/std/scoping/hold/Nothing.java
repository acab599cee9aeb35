package org.scheelite.std.scoping.hold;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Vanishes from the list that holds it.
///
/// ```wl
/// In:  {a, Nothing, b}
/// Out: {a, b}
/// In:  Nothing[1, 2]
/// Out: Nothing
/// ```
@Builtin(seeAlso = {"Sequence", "Splice"})
final class Nothing {
  private Nothing() {}

  @Form(whole = true)
  static Expr nothing(Normal call, Frame frame) {
    return Sym.NOTHING;
  }
}
