package org.scheelite.std.control;

import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;

/// Runs the body of a loop once, so that `Break[]` and `Continue[]` reach it.
final class Loop {
  private Loop() {}

  /// Evaluates the body; false where the loop is to end.
  static boolean step(Expr body, Frame frame) {
    frame.poll();
    try {
      frame.evaluate(body);
      return true;
    } catch (Jump.Continue jump) {
      return true;
    } catch (Jump.Break jump) {
      return false;
    }
  }
}
