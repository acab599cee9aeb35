package org.scheelite.eval;

import java.util.List;
import org.scheelite.builtin.Definitions;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// `$Context` and `$ContextPath`, whose values are those of the session itself.
final class ContextVariables {
  private static final Symbol CONTEXT = Symbol.system("$Context");
  private static final Symbol PATH = Symbol.system("$ContextPath");

  /// What `Block` remembers of them.
  record Kept(String context, List<String> path) implements Definitions.Saved {}

  private ContextVariables() {}

  static boolean isOne(Symbol symbol) {
    return symbol.equals(CONTEXT) || symbol.equals(PATH);
  }

  /// Sets one of the two; false where the symbol is another. Values that are no contexts change
  /// nothing.
  static boolean set(Symbol symbol, Expr value, Definitions definitions) {
    if (symbol.name().charAt(0) != '$' || !isOne(symbol)) {
      return false;
    }
    if (symbol.equals(CONTEXT) && value instanceof Str(String name) && name.endsWith("`")) {
      definitions.setContext(name);
    } else if (symbol.equals(PATH) && value instanceof Normal list && list.is(Sym.LIST)) {
      definitions.setContextPath(
          list.args().stream().filter(Str.class::isInstance).map(x -> ((Str) x).value()).toList());
    }
    return true;
  }
}
