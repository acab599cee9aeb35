package org.scheelite.std.calculus;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;
import static org.scheelite.builtin.Attribute.ORDERLESS;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.std.number.Comparison;

/// Dirac's delta.
///
/// `DiracDelta[x]` is 0 for all real `x` but 0; its integral over all `x` is 1. `DiracDelta[x, y,
/// ...]` is the product of the deltas of the arguments.
///
/// ```wl
/// In:  {DiracDelta[2], DiracDelta[0], DiracDelta[x]}
/// Out: {0, DiracDelta[0], DiracDelta[x]}
/// In:  D[HeavisideTheta[x], x]
/// Out: DiracDelta[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION, ORDERLESS},
    seeAlso = {"HeavisideTheta", "KroneckerDelta"})
final class DiracDelta {
  private DiracDelta() {}

  @Form(whole = true)
  static @Nullable Expr delta(Normal call, Frame frame) {
    for (Expr x : call.args()) {
      int order = Comparison.order(x, Int.ZERO, frame);
      if (order == 1 || order == -1) {
        return Int.ZERO;
      }
    }
    return call.size() == 0 ? Int.ONE : null;
  }
}
