package org.scheelite.std.logic;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether an expression is `True`.
///
/// `TrueQ[x]` is `True` where `x` is `True`, and `False` for everything else.
///
/// ```wl
/// In:  {TrueQ[1 < 2], TrueQ[x]}
/// Out: {True, False}
/// ```
///
/// ```wl
/// In:  TrueQ[x == y]
/// Out: False
/// ```
@Builtin(seeAlso = {"BooleanQ", "SameQ"})
final class TrueQ {
  private TrueQ() {}

  @Form
  static Expr test(Expr x) {
    return Sym.bool(x.equals(Sym.TRUE));
  }
}
