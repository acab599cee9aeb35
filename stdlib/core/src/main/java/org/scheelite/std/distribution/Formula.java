package org.scheelite.std.distribution;

import java.util.Map;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;

/// A formula in the language with named parameters.
///
/// @param text as users would write it
record Formula(String text) {

  /// The formula with values for its names, not evaluated.
  Expr with(Map<Symbol, Expr> values) {
    if (!(Parser.standard().parse(text) instanceof Parsed.Complete complete)) {
      throw new IllegalStateException("wrong formula: " + text);
    }
    return replaced(complete.statements().getFirst().expr(Symbol::system), values);
  }

  /// The symbol for a name in a formula.
  static Symbol name(String name) {
    return Symbol.system(name);
  }

  private static Expr replaced(Expr expr, Map<Symbol, Expr> values) {
    return switch (expr) {
      case Symbol symbol -> values.getOrDefault(symbol, symbol);
      case Normal normal -> {
        Expr[] args = normal.toArray();
        for (int i = 0; i < args.length; i++) {
          args[i] = replaced(args[i], values);
        }
        yield Call.of(replaced(normal.head(), values), args);
      }
      default -> expr;
    };
  }
}
