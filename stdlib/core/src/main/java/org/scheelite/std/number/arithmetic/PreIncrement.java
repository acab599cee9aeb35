package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Increasing by one.
///
/// `++x`, `PreIncrement[x]`, adds 1 to the value of `x` and gives the new value. `x` may be a
/// variable or a part of one.
///
/// ```wl
/// In:  x = 5; {++x, x}
/// Out: {6, 6}
/// ```
///
/// ```wl
/// In:  l = {1, 2, 3}; ++l[[2]]; l
/// Out: {1, 3, 3}
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Increment", "Decrement", "PreDecrement", "AddTo"})
final class PreIncrement {
  /// There is no value to change.
  static final Message RVALUE = Assignment.RVALUE.by("PreIncrement");

  private PreIncrement() {}

  @Form
  static @Nullable Expr change(Expr target, Frame frame) {
    return Assignment.update(target, Sym.PLUS, Int.ONE, "PreIncrement", frame);
  }
}
