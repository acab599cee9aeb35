package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.budget.Stopped;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;

/// Gives another value where an evaluation is aborted.
///
/// ```wl
/// In:  CheckAbort[1 + 1; Abort[], stopped]
/// Out: stopped
/// In:  CheckAbort[1 + 1, stopped]
/// Out: 2
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Abort"})
final class CheckAbort {
  private CheckAbort() {}

  @Form
  static Expr check(Expr expr, Expr otherwise, Frame frame) {
    try {
      return frame.evaluate(expr);
    } catch (Jump.Abort abort) {
      return otherwise;
    } catch (Stopped stop) {
      if (stop.reason() != Stopped.Reason.CANCELLED) {
        throw stop;
      }
      frame.budget().acknowledge();
      return otherwise;
    }
  }
}
