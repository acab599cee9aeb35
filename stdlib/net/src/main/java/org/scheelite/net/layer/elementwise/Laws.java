package org.scheelite.net.layer.elementwise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.Attribute.Law.Family;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// The distributions of a `RandomArrayLayer` as operations on uniform numbers and on numbers that
/// are drawn by kernels. Gradients go through all parameters of which the number is a smooth
/// function with the same uniform numbers.
final class Laws {
  private final Graph g;
  private final Shape shape;
  private final int rows;

  /// @param rows arrays per example
  Laws(Graph g, Shape shape, int rows) {
    this.g = g;
    this.shape = shape;
    this.rows = rows;
  }

  /// The two numbers of parameters that a distribution may have; null where it is not known.
  static int @Nullable [] arity(String name) {
    return switch (name) {
      case "NormalDistribution", "UniformDistribution" -> new int[] {0, 2};
      case "ExponentialDistribution",
          "HalfNormalDistribution",
          "PoissonDistribution",
          "MaxwellDistribution",
          "RayleighDistribution",
          "ChiDistribution",
          "ChiSquareDistribution",
          "BernoulliDistribution" ->
          new int[] {1, 1};
      case "GammaDistribution",
          "WeibullDistribution",
          "NakagamiDistribution",
          "ErlangDistribution",
          "InverseGammaDistribution",
          "BinomialDistribution",
          "NegativeBinomialDistribution" ->
          new int[] {2, 2};
      case "LogGammaDistribution" -> new int[] {3, 3};
      case "ExpGammaDistribution" -> new int[] {3, 3};
      case "DiscreteUniformDistribution" -> new int[] {2, 2};
      default -> null;
    };
  }

  /// Random numbers of a distribution of the language.
  Node draw(String name, List<Node> parameters) {
    List<Node> p = parameters.stream().map(x -> g.expand(g.broadcast(x, shape), rows)).toList();
    return switch (name) {
      case "NormalDistribution" ->
          p.isEmpty() ? normal() : g.add(p.get(0), g.mul(p.get(1), normal()));
      case "HalfNormalDistribution" ->
          g.div(g.abs(g.mul(normal(), c(Math.sqrt(Math.PI / 2)))), p.getFirst());
      case "UniformDistribution" -> p.isEmpty() ? uniform() : between(p.get(0), p.get(1));
      case "DiscreteUniformDistribution" ->
          g.min(g.floor(between(p.get(0), g.add(p.get(1), c(1)))), p.get(1));
      case "ExponentialDistribution" -> g.div(exponential(), p.getFirst());
      case "RayleighDistribution" -> g.mul(p.getFirst(), g.sqrt(g.mul(c(2), exponential())));
      case "WeibullDistribution" -> g.mul(p.get(1), g.pow(exponential(), g.div(c(1), p.get(0))));
      case "MaxwellDistribution" -> g.mul(p.getFirst(), chi(c(3)));
      case "ChiDistribution" -> chi(p.getFirst());
      case "ChiSquareDistribution" -> g.mul(c(2), gamma(g.mul(c(0.5), p.getFirst())));
      case "NakagamiDistribution" -> g.sqrt(g.mul(gamma(p.get(0)), g.div(p.get(1), p.get(0))));
      case "GammaDistribution" -> g.mul(gamma(p.get(0)), p.get(1));
      case "ErlangDistribution" -> g.div(gamma(p.get(0)), p.get(1));
      case "InverseGammaDistribution" -> g.div(p.get(1), gamma(p.get(0)));
      case "LogGammaDistribution" -> // shifted, so that the least number is the third parameter
          g.add(g.sub(g.exp(g.mul(gamma(p.get(0)), p.get(1))), c(1)), p.get(2));
      case "ExpGammaDistribution" -> g.add(g.mul(g.log(gamma(p.get(0))), p.get(1)), p.get(2));
      case "BernoulliDistribution" -> g.less(uniform(), p.getFirst());
      case "PoissonDistribution" -> g.draw(Family.POISSON, p.getFirst());
      case "BinomialDistribution" -> g.draw(Family.BINOMIAL, p.get(0), p.get(1));
      case "NegativeBinomialDistribution" ->
          g.draw(
              Family.POISSON,
              g.stop(g.mul(gamma(p.get(0)), g.div(g.sub(c(1), p.get(1)), p.get(1)))));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private Node c(double value) {
    return g.constant(value);
  }

  private Node uniform() {
    return g.random(shape, rows);
  }

  private Node between(Node low, Node high) {
    return g.add(low, g.mul(g.sub(high, low), uniform()));
  }

  private Node exponential() {
    return g.neg(g.log(g.sub(c(1), uniform())));
  }

  /// By the transformation of Box and Muller.
  private Node normal() {
    return g.mul(g.sqrt(g.mul(c(2), exponential())), g.cos(g.mul(c(2 * Math.PI), uniform())));
  }

  private Node gamma(Node form) {
    return g.draw(Family.GAMMA, g.expand(g.broadcast(form, shape), rows));
  }

  private Node chi(Node degrees) {
    return g.sqrt(g.mul(c(2), gamma(g.mul(c(0.5), degrees))));
  }
}
