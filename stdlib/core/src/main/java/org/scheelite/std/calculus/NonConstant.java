package org.scheelite.std.calculus;

import java.util.Set;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Derivatives that are not known because a symbol depends on the variable in an unknown way.
final class NonConstant {
  private NonConstant() {}

  /// `D[symbol, variable, NonConstants -> {...}]`.
  static Expr of(Expr symbol, Expr variable, Set<Expr> dependent) {
    Expr list = Call.list(dependent.toArray(Expr[]::new));
    return Expressions.of("D", symbol, variable, Call.rule(Symbol.system("NonConstants"), list));
  }
}
