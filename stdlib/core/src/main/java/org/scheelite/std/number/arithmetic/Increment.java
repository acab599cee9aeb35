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

/// Increasing by one.
///
/// `x++`, `Increment[x]`, adds 1 to the value of `x` and gives the old value. `x` may be a variable
/// or a part of one.
///
/// ```wl
/// In:  x = 5; {x++, x}
/// Out: {5, 6}
/// ```
///
/// ```wl
/// In:  l = {1, 2, 3}; l[[2]]++; l
/// Out: {1, 3, 3}
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Decrement", "PreIncrement", "PreDecrement", "AddTo"})
final class Increment {
  /// There is no value to change.
  static final Message RVALUE = Assignment.RVALUE.by("Increment");

  private Increment() {}

  @Form
  static @Nullable Expr change(Expr target, Frame frame) {
    Expr old = Assignment.value(target, "Increment", frame);
    if (old == null) {
      return null;
    }
    Expr value =
        old instanceof Num n ? Arithmetic.add(n, Int.ONE) : frame.call(Sym.PLUS, old, Int.ONE);
    Assignment.set(target, value, frame);
    return old;
  }
}
