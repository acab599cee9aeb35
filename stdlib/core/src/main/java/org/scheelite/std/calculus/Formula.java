package org.scheelite.std.calculus;

import java.util.HashMap;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// A formula written in the language whose lower-case names stand for what is filled in.
///
/// @param body the formula as parsed
/// @param names the names to fill in, in order
public record Formula(Expr body, String... names) {

  /// Reads a formula.
  public static Formula of(String text, String... names) {
    return new Formula(Facts.parse(text), names);
  }

  /// The formula with the names replaced, not evaluated.
  public Expr with(Expr... values) {
    Map<Expr, Expr> replacements = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      replacements.put(Symbol.of(Facts.CONTEXT + names[i]), values[i]);
    }
    return Expressions.map(body, replacements::get);
  }

  /// The value of the formula with the names replaced.
  public Expr at(Frame frame, Expr... values) {
    return frame.evaluate(with(values));
  }
}
