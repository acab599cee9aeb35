package org.scheelite.std.scoping;

import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Evaluates the body of a scope that `Return[value, scope]` may leave.
final class Returning {
  private Returning() {}

  static Expr from(Symbol scope, Expr body, Frame frame) {
    try {
      return frame.evaluate(body);
    } catch (Jump.Return jump) {
      if (scope.equals(jump.target())) {
        return jump.value();
      }
      throw jump;
    }
  }
}
