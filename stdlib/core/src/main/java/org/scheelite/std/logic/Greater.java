package org.scheelite.std.logic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;

/// Whether quantities come in order.
///
/// `Greater[a, b]`, written `a > b`, is `True` where `a` is greater than `b` by value, and stays as
/// it is where that is not known. Exact constants such as `Pi` are compared by their numeric
/// values. In a chain each must be greater than the next.
///
/// ```wl
/// In:  {2 > 1, 1 > 1, 3 > 2 > 1}
/// Out: {True, False, True}
/// ```
///
/// ```wl
/// In:  {1.5, 4.} > Pi
/// Out: {1.5, 4.} > Pi
/// ```
@Builtin(seeAlso = {"Less", "LessEqual", "GreaterEqual", "Equal"})
final class Greater {
  /// Something that is not a real number was compared.
  static final Message NORD = Relations.NORD.by("Greater");

  private Greater() {}

  @Form(whole = true)
  static @Nullable Expr compare(Normal call, Frame frame) {
    return Relations.ordered(call, frame, NORD, order -> order > 0);
  }
}
