package org.scheelite.std.number.constant;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.std.number.Complexes;

/// The imaginary unit.
///
/// `I` is the complex number whose square is -1.
///
/// ```wl
/// In:  I^2
/// Out: -1
/// ```
///
/// ```wl
/// In:  {(1 + I)(1 - I), Head[I]}
/// Out: {2, Complex}
/// ```
@Builtin(seeAlso = {"Complex", "Re", "Im"})
final class I {
  private I() {}

  @Value
  static Expr value(Frame frame) {
    return Complexes.I;
  }
}
