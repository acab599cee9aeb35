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

/// Decreasing by one.
///
/// `--x`, `PreDecrement[x]`, subtracts 1 from the value of `x` and gives the new value. `x` may be
/// a variable or a part of one.
///
/// ```wl
/// In:  x = 5; {--x, x}
/// Out: {4, 4}
/// ```
///
/// ```wl
/// In:  l = {1, 2, 3}; --l[[2]]; l
/// Out: {1, 1, 3}
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Increment", "Decrement", "PreIncrement", "AddTo"})
final class PreDecrement {
  /// There is no value to change.
  static final Message RVALUE = Assignment.RVALUE.by("PreDecrement");

  private PreDecrement() {}

  @Form
  static @Nullable Expr change(Expr target, Frame frame) {
    return Assignment.update(target, Sym.PLUS, Int.MINUS_ONE, "PreDecrement", frame);
  }
}
