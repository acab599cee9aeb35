package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Whole;

/// Bitwise negation.
///
/// `BitNot[n]` has all bits of the integer `n` turned round: it is `-1 - n`.
///
/// ```wl
/// In:  BitNot[5]
/// Out: -6
/// ```
///
/// ```wl
/// In:  BitNot[{0, -1}]
/// Out: {-1, 0}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"BitAnd", "BitOr", "BitXor"})
final class BitNot {
  private BitNot() {}

  @Form
  static Expr bits(Whole n) {
    return Whole.of(n.big().not());
  }

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    return IntegerArguments.expected(call, frame);
  }
}
