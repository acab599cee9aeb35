package org.scheelite.std.control;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Leaves a function or loop with a value.
///
/// `Return[value]` leaves the innermost function or loop; `Return[value, scope]` the innermost
/// `Module`, `Block` or `With` named.
///
/// ```wl
/// In:  f[x_] := (If[x > 0, Return[positive]]; other); {f[1], f[-1]}
/// Out: {positive, other}
/// In:  Do[If[k^2 > 10, Return[k]], {k, 10}]
/// Out: 4
/// ```
@Builtin(seeAlso = {"Break", "Throw"})
final class Return {
  private Return() {}

  @Form
  static Expr jump() {
    throw new Jump.Return(Sym.NULL, null);
  }

  @Form
  static Expr jump(Expr value) {
    throw new Jump.Return(value, null);
  }

  @Form
  static Expr jump(Expr value, Expr scope) {
    throw new Jump.Return(value, scope);
  }
}
