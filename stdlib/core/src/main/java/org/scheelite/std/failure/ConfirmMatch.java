package org.scheelite.std.failure;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.pattern.Matcher;

/// Confirms that a pattern matches.
///
/// `ConfirmMatch[expr, form]` gives the value of `expr` where it matches `form`; else the `Enclose`
/// around it gives a `Failure`.
///
/// ```wl
/// In:  Enclose[ConfirmMatch[4, _Integer] + 1]
/// Out: 5
/// In:  Enclose[ConfirmMatch[x, _Integer], "Expression"]
/// Out: x
/// ```
@Builtin(seeAlso = {"Enclose", "Confirm"})
final class ConfirmMatch {
  private ConfirmMatch() {}

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
    if (!Matcher.of(test, frame).matches(expr, frame)) {
      throw Enclosure.failed("ConfirmMatch", expr, info, tag, frame, Str.of("Pattern"), test);
    }
    return expr;
  }
}
