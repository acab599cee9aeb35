package org.scheelite.std.number.constant;

import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;

/// A number too large to be computed.
///
/// `Overflow[]` stands for the value of an expression whose size is beyond all numbers.
///
/// ```wl
/// In:  10^(10^10)
/// Msg: General::ovfl: Overflow occurred in computation.
/// Out: Overflow[]
/// In:  {Overflow[] + 1, NumericQ[Overflow[]]}
/// Out: {1 + Overflow[], True}
/// ```
@Builtin(
    attributes = {NUMERIC_FUNCTION},
    seeAlso = {"Underflow", "Infinity"})
final class Overflow {
  private Overflow() {}

  @Form
  static @Nullable Expr number() {
    return null;
  }
}
