package org.scheelite.std.control.session;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Evaluates an expression with an empty stack of its own.
///
/// `StackBegin[expr]` evaluates `expr`; `Stack` shows only what began within.
///
/// ```wl
/// In:  f[StackBegin[g[Stack[]]]]
/// Out: f[g[{g}]]
/// In:  StackBegin[1 + 1]
/// Out: 2
/// ```
@Builtin(
    attributes = Attribute.HOLD_FIRST,
    seeAlso = {"Stack", "StackInhibit"})
final class StackBegin {
  private StackBegin() {}

  @Form
  static Expr evaluated(Expr expr, Frame frame) {
    return frame.evaluate(expr);
  }
}
