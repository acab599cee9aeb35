package org.scheelite.std.number.predicate;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;

/// Whether an expression is an inexact number.
///
/// `InexactNumberQ[x]` is `True` for reals, and complex numbers of these.
///
/// ```wl
/// In:  {InexactNumberQ[0.5], InexactNumberQ[1/2]}
/// Out: {True, False}
/// ```
///
/// ```wl
/// In:  InexactNumberQ[1. + I]
/// Out: True
/// ```
@Builtin(seeAlso = {"ExactNumberQ", "MachineNumberQ"})
final class InexactNumberQ {
  private InexactNumberQ() {}

  @Form
  static Expr test(Expr x) {
    return Sym.bool(x instanceof Num n && !n.isExact());
  }
}
