package org.scheelite.std.algebra.solve;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Values that hold under a condition.
///
/// `ConditionalExpression[expr, cond]` is `expr` where `cond` is `True`, and `Undefined` where it
/// is `False`; else it stays.
///
/// ```wl
/// In:  ConditionalExpression[x^2, x > 0] /. x -> 3
/// Out: 9
/// In:  ConditionalExpression[x^2, x > 0] /. x -> -3
/// Out: Undefined
/// ```
@Builtin(seeAlso = {"Solve", "Piecewise", "Element"})
final class ConditionalExpression {
  private ConditionalExpression() {}

  @Form
  static @Nullable Expr value(Expr expr, Expr condition) {
    if (condition.equals(Sym.TRUE)) {
      return expr;
    }
    return condition.equals(Sym.FALSE) ? Symbol.system("Undefined") : null;
  }
}
