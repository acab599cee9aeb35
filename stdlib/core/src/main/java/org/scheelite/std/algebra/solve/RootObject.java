package org.scheelite.std.algebra.solve;

import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;

/// Makes `Root` objects.
final class RootObject {
  static final Symbol ROOT = Symbol.system("Root");

  private RootObject() {}

  /// The `k`-th root of a pure function.
  static Expr of(Expr function, int k) {
    return Call.of(ROOT, function, Int.of(k), Int.ZERO);
  }
}
