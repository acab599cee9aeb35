package org.scheelite.std.distribution;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Probabilities of larger values.
///
/// `SurvivalFunction[dist, x]` is the probability of a value above `x`.
///
/// ```wl
/// In:  SurvivalFunction[NormalDistribution[0, 1], 0]
/// Out: 1/2
/// In:  SurvivalFunction[ExponentialDistribution[1], 2]
/// Out: E^(-2)
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"CDF"})
final class SurvivalFunction {
  private SurvivalFunction() {}

  @Form
  static @Nullable Expr value(Expr distribution, Expr x, Frame frame) {
    if (x instanceof Normal list && list.is(Sym.LIST)) {
      Symbol self = Symbol.system("SurvivalFunction");
      return Lists.of(
          list.args().stream().map(each -> frame.call(self, distribution, each)).toList());
    }
    Expr below = frame.call(Symbol.system("CDF"), distribution, x);
    boolean open =
        below instanceof Normal call
            && (call.is(Symbol.system("CDF")) || call.is(Symbol.system("Piecewise")));
    return open ? null : frame.evaluate(Terms.difference(Int.ONE, below));
  }
}
