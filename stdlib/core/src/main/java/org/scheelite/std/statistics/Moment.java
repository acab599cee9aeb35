package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.std.number.Terms;

/// Moments of data.
///
/// `Moment[list, r]` is the mean of the `r`-th powers; `Moment[dist, 1]` is the mean of a
/// distribution and `Moment[dist, 2]` its mean square.
///
/// ```wl
/// In:  {Moment[{1, 2, 3, 4}, 2], Moment[NormalDistribution[m, s], 2]}
/// Out: {15/2, m^2 + s^2}
/// ```
@Builtin(seeAlso = {"CentralMoment", "Mean"})
final class Moment {
  private Moment() {}

  @Form
  static @Nullable Expr moment(Expr data, Expr r, Frame frame) {
    Normal list = Data.list(data);
    if (list != null) {
      return list.size() == 0 ? null : Data.call("Mean", Terms.power(list, r));
    }
    Expr mean = DistributionMoments.of("Mean", data, frame);
    Expr variance = DistributionMoments.of("Variance", data, frame);
    if (mean == null || variance == null || !r.equals(Int.ONE) && !r.equals(Int.TWO)) {
      return null;
    }
    return r.equals(Int.ONE) ? mean : Terms.sum(Terms.power(mean, Int.TWO), variance);
  }
}
