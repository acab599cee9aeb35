package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Means and variances of distributions.
final class Moments {
  private Moments() {}

  /// The mean of a distribution; null for anything else.
  static @Nullable Expr mean(Expr distribution) {
    if (!(distribution instanceof Normal call && call.head() instanceof Symbol head)) {
      return null;
    }
    Normal p = parameters(call);
    return switch (head.name() + p.size()) {
      case "NormalDistribution0" -> Int.ZERO;
      case "NormalDistribution2", "PoissonDistribution1", "BernoulliDistribution1" -> p.arg(0);
      case "UniformDistribution0" -> Rational.of(1, 2);
      case "UniformDistribution2", "DiscreteUniformDistribution2" ->
          Terms.product(Rational.of(1, 2), Terms.sum(p.arg(0), p.arg(1)));
      case "BinomialDistribution2" -> Terms.product(p.arg(0), p.arg(1));
      case "ExponentialDistribution1" -> Terms.power(p.arg(0), Int.MINUS_ONE);
      default -> null;
    };
  }

  /// The variance of a distribution; null for anything else.
  static @Nullable Expr variance(Expr distribution) {
    if (!(distribution instanceof Normal call && call.head() instanceof Symbol head)) {
      return null;
    }
    Normal p = parameters(call);
    return switch (head.name() + p.size()) {
      case "NormalDistribution0" -> Int.ONE;
      case "NormalDistribution2" -> Terms.power(p.arg(1), Int.TWO);
      case "PoissonDistribution1" -> p.arg(0);
      case "BernoulliDistribution1" -> Terms.product(p.arg(0), rest(p.arg(0)));
      case "UniformDistribution0" -> Rational.of(1, 12);
      case "UniformDistribution2" ->
          Terms.product(
              Rational.of(1, 12), Terms.power(Terms.difference(p.arg(1), p.arg(0)), Int.TWO));
      case "DiscreteUniformDistribution2" -> {
        Expr count = Terms.sum(Int.ONE, p.arg(1), Terms.negate(p.arg(0)));
        yield Terms.product(
            Rational.of(1, 12), Terms.sum(Int.MINUS_ONE, Terms.power(count, Int.TWO)));
      }
      case "BinomialDistribution2" -> Terms.product(p.arg(0), p.arg(1), rest(p.arg(1)));
      case "ExponentialDistribution1" -> Terms.power(p.arg(0), Int.of(-2));
      default -> null;
    };
  }

  private static Expr rest(Expr chance) {
    return Terms.difference(Int.ONE, chance);
  }

  private static Normal parameters(Normal call) {
    return call.size() == 1 && call.arg(0) instanceof Normal range && range.is(Sym.LIST, 2)
        ? range
        : call;
  }
}
