package org.scheelite.std.distribution;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Cumulative probabilities of distributions.
///
/// `CDF[dist, x]` is the probability of a value up to `x`; `CDF[dist, list]` gives a list.
///
/// ```wl
/// In:  CDF[NormalDistribution[m, s], x]
/// Out: Erfc[(m - x)/(Sqrt[2]*s)]/2
/// In:  {CDF[BinomialDistribution[10, 1/2], 5], CDF[PoissonDistribution[3], 2]}
/// Out: {319/512, 17/(2*E^3)}
/// In:  CDF[GammaDistribution[2, 1.], 3]
/// Out~: 0.800852
/// In:  CDF[ExponentialDistribution[1], {-1, 0, 1}]
/// Out: {0, 0, 1 - E^(-1)}
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"PDF", "SurvivalFunction", "InverseCDF"})
final class CDF {
  private CDF() {}

  @Form
  static @Nullable Expr value(Expr distribution, Expr x, Frame frame) {
    if (x instanceof Normal list && list.is(Sym.LIST)) {
      Symbol self = Symbol.system("CDF");
      return Lists.of(
          list.args().stream().map(each -> frame.call(self, distribution, each)).toList());
    }
    Expr data = DataDistributions.cumulative(distribution, x, frame);
    return data != null ? data : Distributions.cumulative(distribution, x, frame);
  }
}
