package org.scheelite.std.list.part;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;

/// What `Take` and what `Drop` give, together.
///
/// `TakeDrop[list, spec]` gives `{Take[list, spec], Drop[list, spec]}`.
///
/// ```wl
/// In:  TakeDrop[{a, b, c, d}, 1]
/// Out: {{a}, {b, c, d}}
/// In:  TakeDrop[Range[5], {2, 3}]
/// Out: {{2, 3}, {1, 4, 5}}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Take", "Drop"})
final class TakeDrop {

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr both(Normal call, Frame frame) {
    Expr taken = Taking.of(call, true, frame).parts(call.arg(0), 1);
    Expr dropped = taken == null ? null : Taking.of(call, false, frame).parts(call.arg(0), 1);
    return taken == null || dropped == null ? null : Lists.of(new Expr[] {taken, dropped});
  }
}
