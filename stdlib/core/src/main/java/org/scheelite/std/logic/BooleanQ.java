package org.scheelite.std.logic;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether an expression is `True` or `False`.
///
/// `BooleanQ[x]` is `True` for the two truth values only.
///
/// ```wl
/// In:  {BooleanQ[True], BooleanQ[False], BooleanQ[x]}
/// Out: {True, True, False}
/// ```
///
/// ```wl
/// In:  BooleanQ[1 == 2]
/// Out: True
/// ```
@Builtin(seeAlso = {"TrueQ", "Boole"})
final class BooleanQ {
  private BooleanQ() {}

  @Form
  static Expr test(Expr x) {
    return Sym.bool(x.equals(Sym.TRUE) || x.equals(Sym.FALSE));
  }
}
