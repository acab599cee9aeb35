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
/// `GreaterEqual[a, b]`, written `a >= b`, is `True` where `a` is at least `b` by value, and stays
/// as it is where that is not known. Exact constants such as `Pi` are compared by their numeric
/// values. In a chain each must be at least the next.
///
/// ```wl
/// In:  {1 >= 1, 1 >= 2, Infinity >= 5}
/// Out: {True, False, True}
/// ```
///
/// ```wl
/// In:  x >= y
/// Out: x >= y
/// ```
@Builtin(seeAlso = {"Less", "LessEqual", "Greater", "Equal"})
final class GreaterEqual {
  /// Something that is not a real number was compared.
  static final Message NORD = Relations.NORD.by("GreaterEqual");

  private GreaterEqual() {}

  @Form(whole = true)
  static @Nullable Expr compare(Normal call, Frame frame) {
    return Relations.ordered(call, frame, NORD, order -> order >= 0);
  }
}
