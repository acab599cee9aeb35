package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Holds back aborts and time limits until an expression is evaluated.
///
/// ```wl
/// In:  AbortProtect[1 + 1]
/// Out: 2
/// In:  TimeConstrained[AbortProtect[x = 1; Pause[0.05]; x], 0.01, late]
/// Out: 1
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"CheckAbort", "TimeConstrained"})
final class AbortProtect {
  private AbortProtect() {}

  @Form
  static Expr protect(Expr expr, Frame frame) {
    frame.budget().protect();
    try {
      return frame.evaluate(expr);
    } finally {
      frame.budget().unprotect();
    }
  }
}
