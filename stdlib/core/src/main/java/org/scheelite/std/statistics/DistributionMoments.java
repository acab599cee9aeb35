package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.std.distribution.Distributions;

/// Moments of distributions, those made of data included.
final class DistributionMoments {
  private DistributionMoments() {}

  /// `Mean`, `Variance`, `Skewness` or `Kurtosis` of a distribution; null for anything else.
  static @Nullable Expr of(String what, Expr distribution, Frame frame) {
    if (distribution instanceof Normal call && call.size() > 0) {
      if (call.is(Symbol.system("EmpiricalDistribution"), 1)) {
        return ofData(what, call.arg(0), frame);
      }
      if (call.is(Symbol.system("MultinormalDistribution"), 2)) {
        return what.equals("Mean")
            ? call.arg(0)
            : what.equals("Variance") ? Data.call("Diagonal", call.arg(1)) : null;
      }
    }
    return Distributions.number(what, distribution, frame);
  }

  /// The expectation of a power, or of a power of the deviation from the mean where `central`; null
  /// where it is not known.
  static @Nullable Expr power(Expr distribution, Expr r, boolean central, Frame frame) {
    if (!(r instanceof Int(long power)) || power < 0) {
      return null;
    }
    if (distribution instanceof Normal call && call.is(Symbol.system("EmpiricalDistribution"), 1)) {
      return Data.call(central ? "CentralMoment" : "Moment", call.arg(0), r);
    }
    return Distributions.moment(distribution, power, central, frame);
  }

  /// Over all data, so that the variance divides by their number.
  private static Expr ofData(String what, Expr data, Frame frame) {
    return what.equals("Variance")
        ? frame.evaluate(Data.call("CentralMoment", data, Int.TWO))
        : frame.evaluate(Data.call(what, data));
  }
}
