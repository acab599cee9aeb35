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
/// `Less[a, b]`, written `a < b`, is `True` where `a` is less than `b` by value, and stays as it is
/// where that is not known. Exact constants such as `Pi` are compared by their numeric values. In a
/// chain each must be less than the next.
///
/// ```wl
/// In:  {1 < 2, 2 < 1, 1 < 2 < 3}
/// Out: {True, False, True}
/// ```
///
/// ```wl
/// In:  {3 < Pi, x < 1}
/// Out: {True, x < 1}
/// ```
@Builtin(seeAlso = {"LessEqual", "Greater", "GreaterEqual", "Equal"})
final class Less {
  /// Something that is not a real number was compared.
  static final Message NORD = Relations.NORD.by("Less");

  private Less() {}

  @Form(whole = true)
  static @Nullable Expr compare(Normal call, Frame frame) {
    return Relations.ordered(call, frame, NORD, order -> order < 0);
  }
}
