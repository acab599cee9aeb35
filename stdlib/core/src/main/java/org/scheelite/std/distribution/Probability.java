package org.scheelite.std.distribution;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// Probabilities of events.
///
/// `Probability[x > a, x \[Distributed] dist]` is the probability that `x` is above `a`; so with
/// other inequalities between `x` and numbers, for distributions of one variable.
///
/// ```wl
/// In:  Probability[x > 1, Distributed[x, ExponentialDistribution[1]]]
/// Out: E^(-1)
/// In:  {Probability[x <= 2, Distributed[x, PoissonDistribution[3]]], Probability[x == 1, Distributed[x, BernoulliDistribution[1/3]]]}
/// Out: {17/(2*E^3), 1/3}
/// In:  Probability[-1 < x < 1, Distributed[x, UniformDistribution[{-2, 2}]]]
/// Out: 1/2
/// ```
@Builtin(
    attributes = Attribute.HOLD_ALL,
    seeAlso = {"CDF", "Distributed", "Mean"})
final class Probability {
  private Probability() {}

  @Form
  static @Nullable Expr of(Expr event, Expr variable, Frame frame) {
    if (!(frame.evaluate(variable) instanceof Normal about
        && about.is(Symbol.system("Distributed"), 2))) {
      return null;
    }
    Expr x = about.arg(0);
    Expr distribution = about.arg(1);
    if (!Distributions.isKnown(distribution)
        || !(frame.evaluate(event) instanceof Normal relation)) {
      return null;
    }
    Expr[] steps = Relation.steps(relation);
    return steps == null ? null : new Relation(x, distribution, frame).probability(steps);
  }
}
