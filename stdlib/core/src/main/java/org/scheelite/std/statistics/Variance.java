package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.message.Message;

/// Variances.
///
/// `Variance[list]` is the sum of squared deviations from the mean divided by the number of
/// elements less 1; of a matrix that of each column, of a distribution its variance.
///
/// ```wl
/// In:  {Variance[{1, 2, 3}], Variance[{1., 2., 4.}]}
/// Out: {1, 2.333333333333333}
/// ```
///
/// ```wl
/// In:  Variance[{{1, 2}, {3, 8}}]
/// Out: {2, 18}
/// ```
///
/// ```wl
/// In:  Variance[NormalDistribution[m, s]]
/// Out: s^2
/// ```
///
/// ```wl
/// In:  Variance[{1}]
/// Msg: Variance::shlen: The argument {1} should have at least two elements.
/// Out: Variance[{1}]
/// ```
@Builtin(seeAlso = {"StandardDeviation", "Mean", "Covariance"})
final class Variance {
  /// One element has no spread.
  static final Message SHLEN =
      Message.of("Variance::shlen", "The argument `1` should have at least two elements.");

  private Variance() {}

  @Form
  static @Nullable Expr variance(Expr data, Frame frame) {
    Normal list = Data.list(data);
    if (list == null) {
      return DistributionMoments.of("Variance", data, frame);
    }
    if (list.size() < 2) {
      return frame.decline(SHLEN, data);
    }
    double[] reals = Data.reals(list);
    if (reals != null) {
      return Real.of(Data.squares(reals) / (reals.length - 1));
    }
    if (Data.isMatrix(list)) {
      return Data.columns(list, column -> Data.call("Variance", column));
    }
    return Data.call("Covariance", list, list);
  }
}
