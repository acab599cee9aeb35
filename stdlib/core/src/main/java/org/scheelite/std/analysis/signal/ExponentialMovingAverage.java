package org.scheelite.std.analysis.signal;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// A mean in which older elements count less and less.
///
/// `ExponentialMovingAverage[list, a]` begins with the first element and then moves by the part `a`
/// of the difference to each next one.
///
/// ```wl
/// In:  ExponentialMovingAverage[{a, b, c}, 1/2]
/// Out: {a, a/2 + b/2, (a/2 + b/2)/2 + c/2}
/// In:  ExponentialMovingAverage[{1., 2., 4.}, 0.5]
/// Out: {1., 1.5, 2.75}
/// ```
@Builtin(seeAlso = {"MovingAverage"})
final class ExponentialMovingAverage {
  private ExponentialMovingAverage() {}

  @Form
  static @Nullable Expr average(Expr list, Expr part, Frame frame) {
    return MovingAverage.exponential(list, part, frame);
  }
}
