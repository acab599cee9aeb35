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

/// Inverse cumulative probabilities.
///
/// `InverseCDF[dist, q]` is the value up to which values have the probability `q`, as `Quantile`
/// gives it.
///
/// ```wl
/// In:  InverseCDF[UniformDistribution[{0, 4}], 1/4]
/// Out: 1
/// In:  InverseCDF[NormalDistribution[0, 1], 0.975]
/// Out~: 1.95996
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"CDF", "Quantile"})
final class InverseCDF {
  private InverseCDF() {}

  @Form
  static @Nullable Expr value(Expr distribution, Expr x, Frame frame) {
    if (x instanceof Normal list && list.is(Sym.LIST)) {
      Symbol self = Symbol.system("InverseCDF");
      return Lists.of(
          list.args().stream().map(each -> frame.call(self, distribution, each)).toList());
    }
    return frame.call(Symbol.system("Quantile"), distribution, x);
  }
}
