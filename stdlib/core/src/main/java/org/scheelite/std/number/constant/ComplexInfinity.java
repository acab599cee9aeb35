package org.scheelite.std.number.constant;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.std.number.Infinities;

/// An infinite quantity without a direction.
///
/// `ComplexInfinity` is what division by zero gives. Its full form is `DirectedInfinity[]`.
///
/// ```wl
/// In:  ComplexInfinity + 1
/// Out: ComplexInfinity
/// ```
///
/// ```wl
/// In:  1/ComplexInfinity
/// Out: 0
/// ```
@Builtin(seeAlso = {"Infinity", "DirectedInfinity"})
final class ComplexInfinity {
  private ComplexInfinity() {}

  @Value
  static Expr value(Frame frame) {
    return Infinities.COMPLEX;
  }
}
