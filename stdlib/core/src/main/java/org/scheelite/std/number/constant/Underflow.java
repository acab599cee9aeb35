package org.scheelite.std.number.constant;

import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;

/// A number too close to zero to be computed.
///
/// `Underflow[]` stands for the value of an expression whose size is beyond all numbers.
///
/// ```wl
/// In:  10^(-10^10)
/// Msg: General::unfl: Underflow occurred in computation.
/// Out: Underflow[]
/// In:  NumericQ[Underflow[]]
/// Out: True
/// ```
@Builtin(
    attributes = {NUMERIC_FUNCTION},
    seeAlso = {"Overflow", "Infinity"})
final class Underflow {
  private Underflow() {}

  @Form
  static @Nullable Expr number() {
    return null;
  }
}
