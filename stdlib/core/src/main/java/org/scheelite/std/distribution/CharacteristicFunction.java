package org.scheelite.std.distribution;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// Characteristic functions of distributions.
///
/// `CharacteristicFunction[dist, t]` is the expectation of `E^(I t x)` for `x` with the
/// distribution. It is known for the normal, uniform, Cauchy, Laplace, exponential, gamma, Erlang,
/// chi-square, Bernoulli, binomial, geometric, negative binomial and Poisson distributions.
///
/// ```wl
/// In:  CharacteristicFunction[NormalDistribution[m, s], t]
/// Out: E^(I*m*t - (s^2*t^2)/2)
/// In:  {CharacteristicFunction[PoissonDistribution[m], t], CharacteristicFunction[ExponentialDistribution[2], 0]}
/// Out: {E^((-1 + E^(I*t))*m), 1}
/// ```
@Builtin(seeAlso = {"PDF", "Expectation"})
final class CharacteristicFunction {
  private CharacteristicFunction() {}

  @Form
  static @Nullable Expr value(Expr distribution, Expr t, Frame frame) {
    Member member = Member.of(distribution, frame);
    if (member == null || !member.gives("CharacteristicFunction")) {
      return null;
    }
    // at zero the total of the probabilities, where some formulas divide by zero
    return t.equals(Int.ZERO) ? Int.ONE : member.at("CharacteristicFunction", "x", t, frame);
  }
}
