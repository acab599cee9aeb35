package org.scheelite.std.distribution;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Expectations of functions of random variables.
///
/// `Expectation[f, x \[Distributed] dist]` is the expectation of `f` where `x` has the distribution
/// `dist`, which may also be a list of data; `Expectation[f, {x1 \[Distributed] dist1, ...}]` has
/// several independent variables. Polynomials are answered for all distributions whose moments are
/// known, exponentials and waves by characteristic functions, other functions where the sum or the
/// integral is known. What is not known stays as it is: `NExpectation` finds it by numbers.
///
/// ```wl
/// In:  Expectation[x^2 + 1, Distributed[x, NormalDistribution[m, s]]]
/// Out: 1 + m^2 + s^2
/// In:  Expectation[(x - 1)^2, Distributed[x, {1, 2, 3}]]
/// Out: 5/3
/// In:  Expectation[2^k, Distributed[k, BinomialDistribution[3, 1/2]]]
/// Out: 27/8
/// In:  Expectation[x*y, {Distributed[x, PoissonDistribution[a]], Distributed[y, ExponentialDistribution[2]]}]
/// Out: a/2
/// ```
@Builtin(
    attributes = Attribute.HOLD_ALL,
    seeAlso = {"NExpectation", "Probability", "Mean", "CharacteristicFunction"})
final class Expectation {
  private Expectation() {}

  @Form
  static @Nullable Expr of(Expr f, Expr variables, Frame frame) {
    return RandomVariables.eachOf(
        frame.evaluate(f),
        frame.evaluate(variables),
        (g, x, distribution) -> exact(g, x, distribution, frame));
  }

  /// The expectation over one variable; null where it is not known.
  static @Nullable Expr exact(Expr f, Expr x, Expr distribution, Frame frame) {
    Expr mean = RandomVariables.overData(f, x, distribution, frame);
    if (mean != null || !Distributions.isKnown(distribution)) {
      return mean;
    }
    Member member = Member.of(distribution, frame);
    return member == null ? null : new Expected(x, member, frame).of(f);
  }
}
