package org.scheelite.std.string.pattern;

import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.pattern.Template;

/// Puts what names stand for into expressions.
final class Fill {
  private Fill() {}

  /// Whether a condition is true.
  static boolean holds(Expr condition, Map<Symbol, String> names, Frame frame) {
    return frame.evaluate(in(condition, names)).equals(Sym.TRUE);
  }

  /// The expression with strings in place of the names.
  static Expr in(Expr expr, Map<Symbol, String> names) {
    if (names.isEmpty()) {
      return expr;
    }
    List<Symbol> order = List.copyOf(names.keySet());
    Expr[] values = order.stream().map(name -> Str.of(names.get(name))).toArray(Expr[]::new);
    return Template.of(expr, part -> part instanceof Symbol name ? order.indexOf(name) : -1)
        .fill(values);
  }
}
