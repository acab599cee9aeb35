package org.scheelite.std.distribution;

import java.util.List;

/// Families of waiting times and sizes.
final class LifetimeFamilies {
  private LifetimeFamilies() {}

  static List<Family> all() {
    return List.of(exponential(), weibull(), pareto(), rayleigh());
  }

  private static Family exponential() {
    return Family.of("ExponentialDistribution", "l POSITIVE")
        .gives("PDF", "Piecewise[{{l/E^(l x), x >= 0}}, 0]")
        .gives("CDF", "Piecewise[{{1 - E^(-(l x)), x >= 0}}, 0]")
        .gives("Survival", "Piecewise[{{E^(-(l x)), x >= 0}}, 1]")
        .gives("Quantile", "-(Log[1 - q]/l)")
        .gives("Mean", "1/l")
        .gives("Variance", "1/l^2")
        .gives("Skewness", "2")
        .gives("Kurtosis", "9")
        .gives("CharacteristicFunction", "l/(l - I x)")
        .continuous("0", "Infinity");
  }

  private static Family weibull() {
    return Family.of("WeibullDistribution", "a POSITIVE, b POSITIVE")
        .gives("PDF", "Piecewise[{{(a (x/b)^(-1 + a))/(b E^(x/b)^a), x > 0}}, 0]")
        .gives("CDF", "Piecewise[{{1 - E^(-(x/b)^a), x > 0}}, 0]")
        .gives("Survival", "Piecewise[{{E^(-(x/b)^a), x > 0}}, 1]")
        .gives("Quantile", "b (-Log[1 - q])^(1/a)")
        .gives("Mean", "b Gamma[1 + 1/a]")
        .gives("Variance", "b^2 (-Gamma[1 + 1/a]^2 + Gamma[1 + 2/a])")
        .gives(
            "Skewness",
            "(2 Gamma[1 + 1/a]^3 - 3 Gamma[1 + 1/a] Gamma[1 + 2/a] + Gamma[1 + 3/a])/"
                + "(-Gamma[1 + 1/a]^2 + Gamma[1 + 2/a])^(3/2)")
        .continuous("0", "Infinity");
  }

  private static Family pareto() {
    return Family.of("ParetoDistribution", "k POSITIVE, a POSITIVE")
        .gives("PDF", "Piecewise[{{a k^a x^(-1 - a), x >= k}}, 0]")
        .gives("CDF", "Piecewise[{{1 - (k/x)^a, x >= k}}, 0]")
        .gives("Survival", "Piecewise[{{(k/x)^a, x >= k}}, 1]")
        .gives("Quantile", "k (1 - q)^(-1/a)")
        .gives("Mean", "Piecewise[{{(a k)/(-1 + a), a > 1}}, Indeterminate]")
        .gives("Variance", "Piecewise[{{(a k^2)/((-2 + a) (-1 + a)^2), a > 2}}, Indeterminate]")
        .continuous("k", "Infinity");
  }

  private static Family rayleigh() {
    return Family.of("RayleighDistribution", "s POSITIVE")
        .gives("PDF", "Piecewise[{{x/(E^(x^2/(2 s^2)) s^2), x > 0}}, 0]")
        .gives("CDF", "Piecewise[{{1 - E^(-(x^2/(2 s^2))), x > 0}}, 0]")
        .gives("Survival", "Piecewise[{{E^(-(x^2/(2 s^2))), x > 0}}, 1]")
        .gives("Quantile", "s Sqrt[-2 Log[1 - q]]")
        .gives("Mean", "Sqrt[Pi/2] s")
        .gives("Variance", "(2 - Pi/2) s^2")
        .gives("Skewness", "(Sqrt[2] (-3 + Pi) Sqrt[Pi])/(4 - Pi)^(3/2)")
        .gives("Kurtosis", "(32 - 3 Pi^2)/(-4 + Pi)^2")
        .continuous("0", "Infinity");
  }
}
