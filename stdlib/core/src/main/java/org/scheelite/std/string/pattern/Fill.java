package org.scheelite.std.string.pattern;

import java.util.ArrayList;
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
    var order = new ArrayList<Symbol>();
    var values = new ArrayList<Expr>();
    names.forEach(
        (name, text) -> {
          order.add(name);
          values.add(Str.of(text));
        });
    return Template.of(expr, part -> part instanceof Symbol name ? order.indexOf(name) : -1)
        .fill(values.toArray(Expr[]::new));
  }
}
