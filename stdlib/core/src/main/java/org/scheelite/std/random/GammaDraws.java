package org.scheelite.std.random;

import org.jspecify.annotations.Nullable;

/// Draws from families that rest on gamma variables.
final class GammaDraws {
  private GammaDraws() {}

  /// The distribution with this name and these parameters; null where there is none here.
  static @Nullable Distribution make(String name, double... p) {
    for (double x : p) {
      if (x <= 0) {
        return null;
      }
    }
    return switch (name + p.length) {
      case "GammaDistribution2" -> (Real) g -> p[1] * gamma(p[0], g);
      case "ErlangDistribution2" -> (Real) g -> gamma(p[0], g) / p[1];
      case "InverseGammaDistribution2" -> (Real) g -> p[1] / gamma(p[0], g);
      case "ChiSquareDistribution1" -> (Real) g -> 2 * gamma(p[0] / 2, g);
      case "ChiDistribution1" -> (Real) g -> Math.sqrt(2 * gamma(p[0] / 2, g));
      case "BetaDistribution2" ->
          (Real)
              g -> {
                double x = gamma(p[0], g);
                return x / (x + gamma(p[1], g));
              };
      case "StudentTDistribution1" ->
          (Real) g -> g.nextGaussian() / Math.sqrt(2 * gamma(p[0] / 2, g) / p[0]);
      case "FRatioDistribution2" ->
          (Real) g -> gamma(p[0] / 2, g) / p[0] / (gamma(p[1] / 2, g) / p[1]);
      default -> null;
    };
  }

  /// A distribution of real values.
  private interface Real extends Distribution {
    @Override
    default boolean isDiscrete() {
      return false;
    }
  }

  /// A gamma variable of scale 1 by the method of Marsaglia and Tsang (2000).
  private static double gamma(double shape, Generator generator) {
    if (shape < 1) {
      double u = 1 - generator.nextDouble();
      return gamma(shape + 1, generator) * StrictMath.pow(u, 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = generator.nextGaussian();
      double v = 1 + c * x;
      if (v > 0) {
        v = v * v * v;
        double u = 1 - generator.nextDouble();
        if (StrictMath.log(u) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
          return d * v;
        }
      }
    }
  }
}
