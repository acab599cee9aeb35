package org.scheelite.std.calculus.equation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;

/// Names for the values of unknown functions and of their derivatives: the `k`-th derivative of the
/// function with the number `i`.
final class Unknown {
  private static final int HIGHEST = 20;

  private Unknown() {}

  /// The `k`-th derivative of the only function.
  static Symbol of(int k) {
    return of(0, k);
  }

  static Symbol of(int function, int k) {
    return Symbol.of(Facts.CONTEXT + "y" + (function == 0 ? "" : function + "d") + k);
  }

  /// The expression with `f[x]`, `f'[x]`, ... replaced by the names.
  static Expr replaced(Expr e, List<Expr> heads, Expr x) {
    return Expressions.map(e, part -> name(part, heads, x));
  }

  private static @Nullable Expr name(Expr part, List<Expr> heads, Expr x) {
    if (!(part instanceof Call call) || call.size() != 1 || !call.arg(0).equals(x)) {
      return null;
    }
    int plain = heads.indexOf(call.head());
    if (plain >= 0) {
      return of(plain, 0);
    }
    if (call.head() instanceof Call derivative
        && derivative.size() == 1
        && derivative.head() instanceof Call orders
        && orders.is(Sym.DERIVATIVE, 1)
        && orders.arg(0) instanceof Int(long k)
        && k <= HIGHEST) {
      int index = heads.indexOf(derivative.arg(0));
      return index < 0 ? null : of(index, (int) k);
    }
    return null;
  }

  /// The highest derivative that occurs; -1 where the function does not occur.
  static int order(List<Expr> relations, int function) {
    for (int k = HIGHEST; k >= 0; k--) {
      Symbol name = of(function, k);
      if (relations.stream().anyMatch(r -> !Expressions.isFree(r, name))) {
        return k;
      }
    }
    return -1;
  }
}
