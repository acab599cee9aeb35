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
/// `LessEqual[a, b]`, written `a <= b`, is `True` where `a` is at most `b` by value, and stays as
/// it is where that is not known. Exact constants such as `Pi` are compared by their numeric
/// values. In a chain each must be at most the next.
///
/// ```wl
/// In:  {1 <= 1, 2 <= 1., 1 <= 2 <= x}
/// Out: {True, False, 2 <= x}
/// ```
///
/// ```wl
/// In:  Sqrt[2] <= 3/2
/// Out: True
/// ```
@Builtin(seeAlso = {"Less", "Greater", "GreaterEqual", "Equal"})
final class LessEqual {
  /// Something that is not a real number was compared.
  static final Message NORD = Relations.NORD.by("LessEqual");

  private LessEqual() {}

  @Form(whole = true)
  static @Nullable Expr compare(Normal call, Frame frame) {
    return Relations.ordered(call, frame, NORD, order -> order <= 0);
  }
}
