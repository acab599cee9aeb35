package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Changing a value in place.
///
/// `x += d`, `AddTo[x, d]`, adds `d` to the value of `x` and gives the new value. `x` may be a
/// variable or a part of one.
///
/// ```wl
/// In:  x = 5; x += 2; x
/// Out: 7
/// ```
///
/// ```wl
/// In:  l = {10, 20}; l[[1]] += 10; l
/// Out: {20, 20}
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"SubtractFrom", "TimesBy", "DivideBy", "Increment", "Set"})
final class AddTo {
  /// There is no value to change.
  static final Message RVALUE = Assignment.RVALUE.by("AddTo");

  private AddTo() {}

  @Form
  static @Nullable Expr change(Expr target, Expr operand, Frame frame) {
    return Assignment.update(target, Sym.PLUS, operand, "AddTo", frame);
  }
}
