package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.number.Arithmetic;

/// Decreasing by one.
///
/// `x--`, `Decrement[x]`, subtracts 1 from the value of `x` and gives the old value. `x` may be a
/// variable or a part of one.
///
/// ```wl
/// In:  x = 5; {x--, x}
/// Out: {5, 4}
/// ```
///
/// ```wl
/// In:  l = {1, 2, 3}; l[[2]]--; l
/// Out: {1, 1, 3}
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Increment", "PreIncrement", "PreDecrement", "AddTo"})
final class Decrement {
  /// There is no value to change.
  static final Message RVALUE = Assignment.RVALUE.by("Decrement");

  private Decrement() {}

  @Form
  static @Nullable Expr change(Expr target, Frame frame) {
    Expr old = Assignment.value(target, "Decrement", frame);
    if (old == null) {
      return null;
    }
    Expr value =
        old instanceof Num n
            ? Arithmetic.add(n, Int.MINUS_ONE)
            : frame.call(Sym.PLUS, old, Int.MINUS_ONE);
    Assignment.set(target, value, frame);
    return old;
  }
}
