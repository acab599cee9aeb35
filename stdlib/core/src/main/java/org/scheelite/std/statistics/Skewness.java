package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.std.number.Terms;

/// The skewness of data and distributions.
///
/// `Skewness[list]` is the third central moment over the 3/2-th power of the second.
///
/// ```wl
/// In:  {N[Skewness[{1, 2, 6}]], Skewness[{1., 2., 3.}], Skewness[ExponentialDistribution[l]]}
/// Out~: {0.595170, 0., 2}
/// ```
@Builtin(seeAlso = {"CentralMoment", "Variance"})
final class Skewness {
  private Skewness() {}

  @Form
  static @Nullable Expr value(Expr data, Frame frame) {
    Normal list = Data.list(data);
    if (list == null) {
      return DistributionMoments.of("Skewness", data, frame);
    }
    if (list.size() == 0) {
      return null;
    }
    if (Data.isMatrix(list)) {
      return Data.columns(list, column -> Data.call("Skewness", column));
    }
    Expr top = Data.call("CentralMoment", list, Int.of(3));
    Expr spread = Data.call("CentralMoment", list, Int.TWO);
    return Terms.quotient(top, Terms.power(spread, Rational.of(3, 2)));
  }
}
