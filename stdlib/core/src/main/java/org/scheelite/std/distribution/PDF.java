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

/// Densities and probabilities of distributions.
///
/// `PDF[dist, x]` is the density of a continuous distribution at `x`, or the probability of the
/// value `x` of a discrete one; `PDF[dist, list]` gives a list.
///
/// ```wl
/// In:  N[PDF[NormalDistribution[0, 1], 1]]
/// Out~: 0.241971
/// In:  PDF[BinomialDistribution[10, 1/2], 5]
/// Out: 63/256
/// In:  PDF[ExponentialDistribution[2], {-1, 0, 1.}]
/// Out~: {0, 2, 0.270671}
/// In:  PDF[UniformDistribution[{0, 2}], 1]
/// Out: 1/2
/// In:  PDF[MultinormalDistribution[{0, 0}, {{1, 0}, {0, 1}}], {x, y}]
/// Out: E^((-x^2 - y^2)/2)/(2*Pi)
/// In:  PDF[NormalDistribution[0, -1], 0]
/// Msg: NormalDistribution::posprm: Parameter -1 at position 2 in NormalDistribution[0, -1] is expected to be positive.
/// Out: PDF[NormalDistribution[0, -1], 0]
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"CDF", "NormalDistribution"})
final class PDF {
  private PDF() {}

  @Form
  static @Nullable Expr value(Expr distribution, Expr x, Frame frame) {
    Expr joint = JointDensity.of(distribution, x, frame);
    if (joint != null) {
      return joint;
    }
    if (x instanceof Normal list && list.is(Sym.LIST)) {
      Symbol self = Symbol.system("PDF");
      return Lists.of(
          list.args().stream().map(each -> frame.call(self, distribution, each)).toList());
    }
    Expr data = DataDistributions.density(distribution, x, frame);
    return data != null ? data : Distributions.density(distribution, x, frame);
  }
}
