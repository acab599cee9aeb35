package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Terms;

/// Central moments of data.
///
/// `CentralMoment[list, r]` is the mean of the `r`-th powers of the deviations from the mean;
/// `CentralMoment[dist, r]` is that of a distribution.
///
/// ```wl
/// In:  {CentralMoment[{1, 2, 3, 4}, 2], CentralMoment[{a, b}, 1]}
/// Out: {5/4, 0}
/// In:  {CentralMoment[NormalDistribution[m, s], 4], CentralMoment[PoissonDistribution[3], 4]}
/// Out: {3*s^4, 30}
/// ```
@Builtin(seeAlso = {"Moment", "Variance", "Skewness"})
final class CentralMoment {
  private CentralMoment() {}

  @Form
  static @Nullable Expr moment(Expr data, Expr r, Frame frame) {
    Normal list = Data.list(data);
    if (list == null) {
      return DistributionMoments.power(data, r, true, frame);
    }
    if (list.size() == 0) {
      return null;
    }
    if (Data.isMatrix(list)) {
      return Data.columns(list, column -> Data.call("CentralMoment", column, r));
    }
    if (r.equals(Int.ONE)) {
      return list instanceof Packed.Reals ? Real.ZERO : Int.ZERO;
    }
    Expr deviations = frame.evaluate(Terms.difference(list, Data.call("Mean", list)));
    return Data.call("Mean", Terms.power(deviations, r));
  }
}
