package org.scheelite.std.number.predicate;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;

/// Whether an expression is a real number.
///
/// `RealValuedNumberQ[x]` is `True` for integers, rationals and reals.
///
/// ```wl
/// In:  {RealValuedNumberQ[2], RealValuedNumberQ[I]}
/// Out: {True, False}
/// ```
///
/// ```wl
/// In:  RealValuedNumberQ[Pi]
/// Out: False
/// ```
@Builtin(seeAlso = {"NumberQ"})
final class RealValuedNumberQ {
  private RealValuedNumberQ() {}

  @Form
  static Expr test(Expr x) {
    return Sym.bool(x instanceof Num && !(x instanceof Complex));
  }
}
