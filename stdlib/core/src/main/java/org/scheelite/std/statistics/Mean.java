package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.message.Message;
import org.scheelite.std.number.Terms;

/// Averages.
///
/// `Mean[list]` is the sum of the elements divided by their number; of a matrix the average row, of
/// a distribution its mean.
///
/// ```wl
/// In:  {Mean[{1, 2, 4}], Mean[{1., 2.}], Mean[{a, b}]}
/// Out: {7/3, 1.5, (a + b)/2}
/// ```
///
/// ```wl
/// In:  Mean[{{1, 2}, {3, 4}}]
/// Out: {2, 3}
/// ```
///
/// ```wl
/// In:  Mean[PoissonDistribution[m]]
/// Out: m
/// ```
@Builtin(seeAlso = {"Total", "Median", "Variance"})
final class Mean {
  /// There is nothing to average.
  static final Message RECTT =
      Message.of("Mean::rectt", "Rectangular array expected at position 1 in Mean[`1`].");

  private Mean() {}

  @Form
  static @Nullable Expr mean(Expr data, Frame frame) {
    Normal list = Data.list(data);
    if (Data.isNone(data)) {
      return frame.decline(RECTT, data);
    }
    if (list == null) {
      return DistributionMoments.of("Mean", data, frame);
    }
    if (list.size() == 0) {
      return frame.decline(RECTT, list);
    }
    double[] reals = Data.reals(list);
    return reals != null && Double.isFinite(Data.sum(reals))
        ? Real.of(Data.sum(reals) / reals.length)
        : Terms.product(Data.call("Total", list), Rational.of(1, list.size()));
  }
}
