package org.scheelite.std.failure;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Confirms that a test holds.
///
/// `ConfirmBy[expr, f]` gives the value of `expr` where `f[expr]` is `True`; else the `Enclose`
/// around it gives a `Failure`.
///
/// ```wl
/// In:  Enclose[ConfirmBy[4, EvenQ] + 1]
/// Out: 5
/// In:  Enclose[ConfirmBy[3, EvenQ, "odd"], "Information"]
/// Out: odd
/// ```
@Builtin(seeAlso = {"Enclose", "Confirm"})
final class ConfirmBy {
  private ConfirmBy() {}

  @Form
  static Expr confirm(Expr expr, Expr test, Frame frame) {
    return confirmed(expr, test, null, null, frame);
  }

  @Form
  static Expr confirm(Expr expr, Expr test, Expr info, Frame frame) {
    return confirmed(expr, test, info, null, frame);
  }

  @Form
  static Expr confirm(Expr expr, Expr test, Expr info, Expr tag, Frame frame) {
    return confirmed(expr, test, info, tag, frame);
  }

  private static Expr confirmed(
      Expr expr, Expr test, @Nullable Expr info, @Nullable Expr tag, Frame frame) {
    if (!frame.test(test, expr)) {
      throw Enclosure.failed("ConfirmBy", expr, info, tag, frame, Str.of("Function"), test);
    }
    return expr;
  }
}
