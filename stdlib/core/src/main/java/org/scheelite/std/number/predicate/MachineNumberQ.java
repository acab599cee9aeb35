package org.scheelite.std.number.predicate;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Arithmetic;

/// Whether an expression is a machine real.
///
/// `MachineNumberQ[x]` is `True` for real and complex machine numbers.
///
/// ```wl
/// In:  {MachineNumberQ[0.5], MachineNumberQ[N[Pi, 30]]}
/// Out: {True, False}
/// ```
///
/// ```wl
/// In:  MachineNumberQ[2]
/// Out: False
/// ```
@Builtin(seeAlso = {"InexactNumberQ", "Precision"})
final class MachineNumberQ {
  private MachineNumberQ() {}

  @Form
  static Expr test(Expr x) {
    return Sym.bool(x instanceof Num n && Arithmetic.re(n) instanceof Real);
  }
}
