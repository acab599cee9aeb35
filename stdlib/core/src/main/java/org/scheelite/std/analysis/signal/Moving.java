package org.scheelite.std.analysis.signal;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;

/// Functions of all runs of neighbours in a list.
final class Moving {
  private Moving() {}

  /// The function of each run of `size` neighbours; null where there are none.
  static @Nullable Expr runs(Expr list, int size, Frame frame, UnaryOperator<Expr> function) {
    if (!(list instanceof Normal all) || !all.is(Sym.LIST) || size < 1 || size > all.size()) {
      return null;
    }
    var results = new ArrayList<Expr>();
    for (int i = 0; i + size <= all.size(); i++) {
      frame.poll();
      results.add(function.apply(Parts.slice(all, i, i + size)));
    }
    return Lists.of(results);
  }

  /// A positive machine integer; -1 for anything else.
  static int size(Expr expr) {
    return expr instanceof Int(long n) && n > 0 && n < Integer.MAX_VALUE ? (int) n : -1;
  }
}
