package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Evaluates an expression and then cleans up, whatever happened.
///
/// `WithCleanup[expr, cleanup]` gives the value of `expr` after evaluating `cleanup`, also where
/// `expr` is left by `Throw`, `Abort` or a limit; `WithCleanup[init, expr, cleanup]` evaluates
/// `init` first. Aborts and time limits wait while `init` and `cleanup` are evaluated.
///
/// ```wl
/// In:  WithCleanup[1 + 1, Print["done"]]
/// Print: done
/// Out: 2
/// In:  Catch[WithCleanup[x = 1, Throw[7], x = 2]]
/// Out: 7
/// In:  x
/// Out: 2
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"CheckAbort", "AbortProtect"})
final class WithCleanup {
  private WithCleanup() {}

  @Form
  static Expr clean(Expr body, Expr cleanup, Frame frame) {
    try {
      return frame.evaluate(body);
    } finally {
      AbortProtect.protect(cleanup, frame);
    }
  }

  @Form
  static Expr clean(Expr init, Expr body, Expr cleanup, Frame frame) {
    AbortProtect.protect(init, frame);
    return clean(body, cleanup, frame);
  }
}
