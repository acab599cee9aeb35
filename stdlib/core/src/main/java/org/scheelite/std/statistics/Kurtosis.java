package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.std.number.Terms;

/// The kurtosis of data and distributions.
///
/// `Kurtosis[list]` is the fourth central moment over the square of the second.
///
/// ```wl
/// In:  {Kurtosis[{1, 2, 3, 4}], Kurtosis[NormalDistribution[m, s]]}
/// Out: {41/25, 3}
/// ```
@Builtin(seeAlso = {"CentralMoment", "Variance"})
final class Kurtosis {
  private Kurtosis() {}

  @Form
  static @Nullable Expr value(Expr data, Frame frame) {
    Normal list = Data.list(data);
    if (list == null) {
      return DistributionMoments.of("Kurtosis", data, frame);
    }
    if (list.size() == 0) {
      return null;
    }
    if (Data.isMatrix(list)) {
      return Data.columns(list, column -> Data.call("Kurtosis", column));
    }
    Expr top = Data.call("CentralMoment", list, Int.of(4));
    Expr spread = Data.call("CentralMoment", list, Int.TWO);
    return Terms.quotient(top, Terms.power(spread, Int.TWO));
  }
}
