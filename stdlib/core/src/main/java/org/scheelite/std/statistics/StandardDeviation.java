package org.scheelite.std.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.distribution.Distributions;
import org.scheelite.std.number.Terms;

/// Standard deviations.
///
/// `StandardDeviation[list]` is the root of `Variance[list]`, `StandardDeviation[dist]` that of the
/// variance of a distribution.
///
/// ```wl
/// In:  StandardDeviation[{1, 2, 3, 4}]
/// Out: Sqrt[5/3]
/// ```
///
/// ```wl
/// In:  StandardDeviation[{1., 2., 4.}]
/// Out: 1.5275252316519465
/// In:  {StandardDeviation[NormalDistribution[m, s]], StandardDeviation[PoissonDistribution[m]]}
/// Out: {s, Sqrt[m]}
/// ```
@Builtin(seeAlso = {"Variance", "Mean"})
final class StandardDeviation {
  private StandardDeviation() {}

  @Form
  static @Nullable Expr deviation(Expr data, Frame frame) {
    Expr variance = frame.call(Symbol.system("Variance"), data);
    boolean open = variance instanceof Normal call && call.is(Symbol.system("Variance"));
    if (open) {
      return null;
    }
    return Distributions.isKnown(data) ? root(variance, frame) : Data.call("Sqrt", variance);
  }

  /// The root of a variance: even powers of factors, which are positive, come out whole.
  private static Expr root(Expr variance, Frame frame) {
    List<Expr> outside = new ArrayList<>();
    List<Expr> inside = new ArrayList<>();
    List<Expr> factors =
        variance instanceof Normal product && product.is(Sym.TIMES)
            ? product.args()
            : List.of(variance);
    for (Expr factor : factors) {
      if (factor instanceof Normal power
          && power.is(Sym.POWER, 2)
          && power.arg(1) instanceof Int(long n)
          && n % 2 == 0) {
        outside.add(Terms.power(power.arg(0), Int.of(n / 2)));
      } else {
        inside.add(factor);
      }
    }
    outside.add(Terms.sqrt(Call.of(Sym.TIMES, inside)));
    return frame.evaluate(Call.of(Sym.TIMES, outside));
  }
}
