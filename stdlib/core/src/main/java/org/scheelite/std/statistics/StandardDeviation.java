package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// Standard deviations.
///
/// `StandardDeviation[list]` is the root of `Variance[list]`.
///
/// ```wl
/// In:  StandardDeviation[{1, 2, 3, 4}]
/// Out: Sqrt[5/3]
/// ```
///
/// ```wl
/// In:  StandardDeviation[{1., 2., 4.}]
/// Out: 1.5275252316519465
/// ```
@Builtin(seeAlso = {"Variance", "Mean"})
final class StandardDeviation {
  private StandardDeviation() {}

  @Form
  static @Nullable Expr deviation(Expr data, Frame frame) {
    Expr variance = frame.call(Symbol.system("Variance"), data);
    boolean open = variance instanceof Normal call && call.is(Symbol.system("Variance"));
    return open ? null : Data.call("Sqrt", variance);
  }
}
