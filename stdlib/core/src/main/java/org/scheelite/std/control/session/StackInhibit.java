package org.scheelite.std.control.session;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Evaluates an expression without a trace on the stack.
///
/// `StackInhibit[expr]` evaluates `expr`; `Stack` shows only what began before.
///
/// ```wl
/// In:  f[StackInhibit[g[Stack[]]]]
/// Out: f[g[{f}]]
/// In:  StackInhibit[1 + 1]
/// Out: 2
/// ```
@Builtin(
    attributes = Attribute.HOLD_FIRST,
    seeAlso = {"Stack", "StackBegin"})
final class StackInhibit {
  private StackInhibit() {}

  @Form
  static Expr evaluated(Expr expr, Frame frame) {
    return frame.evaluate(expr);
  }
}
