package org.scheelite.std.number.constant;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.std.number.Infinities;

/// An infinite positive quantity.
///
/// `Infinity` is larger than every real number; `-Infinity` is smaller. Its full form is
/// `DirectedInfinity[1]`.
///
/// ```wl
/// In:  {Infinity + 1, -2 Infinity, 1/Infinity}
/// Out: {Infinity, -Infinity, 0}
/// ```
///
/// ```wl
/// In:  Infinity > 10^100
/// Out: True
/// ```
@Builtin(seeAlso = {"DirectedInfinity", "ComplexInfinity", "Indeterminate"})
final class Infinity {
  private Infinity() {}

  @Value
  static Expr value(Frame frame) {
    return Infinities.POSITIVE;
  }
}
