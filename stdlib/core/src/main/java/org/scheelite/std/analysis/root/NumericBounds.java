package org.scheelite.std.analysis.root;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;

/// Ends of ranges as machine numbers.
final class NumericBounds {
  private NumericBounds() {}

  /// The number, infinite where the end is.
  static double real(Expr end, Frame frame) {
    int sign = Infinities.sign(end);
    return sign != 0 ? sign * Double.POSITIVE_INFINITY : Numerics.machine(end, frame);
  }
}
