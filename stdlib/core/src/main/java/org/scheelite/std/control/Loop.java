package org.scheelite.std.control;

import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.compile.NumericLoop;

/// Runs the body of a loop once, so that `Break[]` and `Continue[]` reach it.
final class Loop {
  /// The round after which generated code is looked for first: then variables have their types.
  private static final long FIRST_TRIAL = 3;

  private Loop() {}

  /// Evaluates `body` and then `step` as long as `test` holds, by generated code where there is
  /// some.
  static void run(Expr test, Expr body, Expr step, Frame frame) {
    NumericLoop quick = null;
    long trial = FIRST_TRIAL;
    for (long round = 1; ; round++) {
      if (round == trial) {
        quick = NumericLoop.testing(test, body, step, round, frame);
        trial *= 4;
      }
      if (quick != null) {
        quick.proceed();
        if (quick.isLeft()) {
          return;
        }
        quick = quick.isUsable() ? quick : null;
      }
      if (!frame.evaluate(test).equals(Sym.TRUE) || !step(body, frame)) {
        return;
      }
      frame.evaluate(step);
    }
  }

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
