package org.scheelite.std.calculus;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The derivatives of the functions of the language: pure functions of the same arguments.
final class KnownDerivatives {
  private static final Map<String, Normal> TABLE = read();

  private KnownDerivatives() {}

  private static Map<String, Normal> read() {
    var table = new HashMap<String, Normal>();
    Normal rules = (Normal) Facts.read(KnownDerivatives.class, "derivatives.wl");
    for (Expr rule : rules.args()) {
      Normal entry = (Normal) rule;
      Normal functions = (Normal) entry.arg(1);
      table.put(((Str) entry.arg(0)).value() + "/" + functions.size(), functions);
    }
    return Map.copyOf(table);
  }

  /// The derivative of a function of `count` arguments with respect to the one at `index` (from 0);
  /// null where it is not known.
  static @Nullable Expr of(Expr function, int count, int index) {
    if (!(function instanceof Symbol symbol) || !symbol.isSystem()) {
      return null;
    }
    Normal functions = TABLE.get(symbol.name() + "/" + count);
    Expr derivative = functions == null ? Sym.NONE : functions.arg(index);
    return derivative.equals(Sym.NONE) ? null : derivative;
  }
}
