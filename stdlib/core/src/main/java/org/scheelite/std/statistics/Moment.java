package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.number.Terms;

/// Moments of data.
///
/// `Moment[list, r]` is the mean of the `r`-th powers; `Moment[dist, r]` is the expectation of the
/// `r`-th power of a random variable.
///
/// ```wl
/// In:  {Moment[{1, 2, 3, 4}, 2], Moment[NormalDistribution[m, s], 2]}
/// Out: {15/2, m^2 + s^2}
/// In:  {Moment[NormalDistribution[m, s], 3], Moment[ExponentialDistribution[r], 4]}
/// Out: {m^3 + 3*m*s^2, 24/r^4}
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
    return DistributionMoments.power(data, r, false, frame);
  }
}
