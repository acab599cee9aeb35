package org.scheelite.std.number.predicate;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;

/// Whether an expression is an exact number.
///
/// `ExactNumberQ[x]` is `True` for integers, rationals, and complex numbers of these.
///
/// ```wl
/// In:  {ExactNumberQ[1/2], ExactNumberQ[0.5]}
/// Out: {True, False}
/// ```
///
/// ```wl
/// In:  ExactNumberQ[Pi]
/// Out: False
/// ```
@Builtin(seeAlso = {"InexactNumberQ"})
final class ExactNumberQ {
  private ExactNumberQ() {}

  @Form
  static Expr test(Expr x) {
    return Sym.bool(x instanceof Num n && n.isExact());
  }
}
