package org.scheelite.std.distribution;

import java.util.List;

/// Families of whole values.
final class DiscreteFamilies {
  private DiscreteFamilies() {}

  static List<Family> all() {
    return List.of(
        bernoulli(),
        binomial(),
        poisson(),
        geometric(),
        negativeBinomial(),
        discreteUniform(),
        hypergeometric());
  }

  private static Family bernoulli() {
    return Family.of("BernoulliDistribution", "p CHANCE")
        .gives("PDF", "Piecewise[{{1 - p, x == 0}, {p, x == 1}}, 0]")
        .gives("CDF", "Piecewise[{{0, x < 0}, {1 - p, 0 <= x < 1}}, 1]")
        .gives("Mean", "p")
        .gives("Variance", "(1 - p) p")
        .gives("Skewness", "(1 - 2 p)/Sqrt[(1 - p) p]")
        .gives("Kurtosis", "3 + (1 - 6 (1 - p) p)/((1 - p) p)")
        .gives("CharacteristicFunction", "1 - p + E^(I x) p")
        .discrete("0", "1");
  }

  private static Family binomial() {
    return Family.of("BinomialDistribution", "n COUNT, p CHANCE")
        .gives("PDF", "Piecewise[{{(1 - p)^(n - x) p^x Binomial[n, x], 0 <= x <= n}}, 0]")
        .gives(
            "CDF",
            "Piecewise[{{BetaRegularized[1 - p, n - Floor[x], 1 + Floor[x]], 0 <= x < n},"
                + " {1, x >= n}}, 0]")
        .gives("Mean", "n p")
        .gives("Variance", "n (1 - p) p")
        .gives("Skewness", "(1 - 2 p)/Sqrt[n (1 - p) p]")
        .gives("Kurtosis", "3 + (1 - 6 (1 - p) p)/(n (1 - p) p)")
        .gives("CharacteristicFunction", "(1 - p + E^(I x) p)^n")
        .discrete("0", "n");
  }

  private static Family poisson() {
    return Family.of("PoissonDistribution", "m POSITIVE")
        .gives("PDF", "Piecewise[{{m^x/(E^m x!), x >= 0}}, 0]")
        .gives("CDF", "Piecewise[{{GammaRegularized[1 + Floor[x], m], x >= 0}}, 0]")
        .gives("Mean", "m")
        .gives("Variance", "m")
        .gives("Skewness", "1/Sqrt[m]")
        .gives("Kurtosis", "3 + 1/m")
        .gives("CharacteristicFunction", "E^((-1 + E^(I x)) m)")
        .discrete("0", "Infinity");
  }

  private static Family geometric() {
    return Family.of("GeometricDistribution", "p CHANCE")
        .gives("PDF", "Piecewise[{{(1 - p)^x p, x >= 0}}, 0]")
        .gives("CDF", "Piecewise[{{1 - (1 - p)^(1 + Floor[x]), x >= 0}}, 0]")
        .gives("Mean", "-1 + 1/p")
        .gives("Variance", "(1 - p)/p^2")
        .gives("Skewness", "(2 - p)/Sqrt[1 - p]")
        .gives("Kurtosis", "9 + p^2/(1 - p)")
        .gives("CharacteristicFunction", "p/(1 - E^(I x) (1 - p))")
        .discrete("0", "Infinity");
  }

  private static Family negativeBinomial() {
    return Family.of("NegativeBinomialDistribution", "n POSITIVE, p CHANCE")
        .gives("PDF", "Piecewise[{{(1 - p)^x p^n Binomial[-1 + n + x, -1 + n], x >= 0}}, 0]")
        .gives("CDF", "Piecewise[{{BetaRegularized[p, n, 1 + Floor[x]], x >= 0}}, 0]")
        .gives("Mean", "(n (1 - p))/p")
        .gives("Variance", "(n (1 - p))/p^2")
        .gives("Skewness", "(2 - p)/Sqrt[n (1 - p)]")
        .gives("Kurtosis", "3 + 6/n + p^2/(n (1 - p))")
        .gives("CharacteristicFunction", "(p/(1 - E^(I x) (1 - p)))^n")
        .discrete("0", "Infinity");
  }

  private static Family discreteUniform() {
    return Family.of("DiscreteUniformDistribution", "{a REAL, b REAL}")
        .gives("PDF", "Piecewise[{{1/(1 - a + b), a <= x <= b}}, 0]")
        .gives("CDF", "Piecewise[{{(1 - a + Floor[x])/(1 - a + b), a <= x < b}, {1, x >= b}}, 0]")
        .gives("Mean", "(a + b)/2")
        .gives("Variance", "(-1 + (1 - a + b)^2)/12")
        .gives("Skewness", "0")
        .discrete("a", "b");
  }

  private static Family hypergeometric() {
    return Family.of("HypergeometricDistribution", "n COUNT, s COUNT, t POSITIVE_COUNT")
        .gives(
            "PDF",
            "Piecewise[{{(Binomial[s, x] Binomial[t - s, n - x])/Binomial[t, n],"
                + " 0 <= x <= n && n + s - t <= x <= n && 0 <= x <= s && n + s - t <= x <= s}}, 0]")
        .gives("Mean", "(n s)/t")
        .gives("Variance", "(n s (1 - s/t) (-n + t))/((-1 + t) t)")
        .discrete("Max[0, n + s - t]", "Min[n, s]");
  }
}
