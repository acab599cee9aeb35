package org.scheelite.std.distribution;

import java.util.List;

/// Families with gamma and beta functions.
final class GammaFamilies {
  private GammaFamilies() {}

  static List<Family> all() {
    return List.of(
        gamma(), erlang(), inverseGamma(), beta(), chiSquare(), chi(), studentT(), fRatio());
  }

  private static Family gamma() {
    return Family.of("GammaDistribution", "a POSITIVE, b POSITIVE")
        .gives("PDF", "Piecewise[{{x^(-1 + a)/(b^a E^(x/b) Gamma[a]), x > 0}}, 0]")
        .gives("CDF", "Piecewise[{{GammaRegularized[a, 0, x/b], x > 0}}, 0]")
        .gives("Mean", "a b")
        .gives("Variance", "a b^2")
        .gives("Skewness", "2/Sqrt[a]")
        .gives("Kurtosis", "3 + 6/a")
        .gives("CharacteristicFunction", "(1 - I b x)^(-a)")
        .continuous("0", "Infinity");
  }

  private static Family erlang() {
    return Family.of("ErlangDistribution", "k POSITIVE_COUNT, l POSITIVE")
        .gives("PDF", "Piecewise[{{(l^k x^(-1 + k))/(E^(l x) Gamma[k]), x > 0}}, 0]")
        .gives("CDF", "Piecewise[{{GammaRegularized[k, 0, l x], x > 0}}, 0]")
        .gives("Mean", "k/l")
        .gives("Variance", "k/l^2")
        .gives("Skewness", "2/Sqrt[k]")
        .gives("Kurtosis", "3 + 6/k")
        .gives("CharacteristicFunction", "(1 - I x/l)^(-k)")
        .continuous("0", "Infinity");
  }

  private static Family inverseGamma() {
    return Family.of("InverseGammaDistribution", "a POSITIVE, b POSITIVE")
        .gives("PDF", "Piecewise[{{(b/x)^a/(E^(b/x) x Gamma[a]), x > 0}}, 0]")
        .gives("CDF", "Piecewise[{{GammaRegularized[a, b/x], x > 0}}, 0]")
        .gives("Mean", "Piecewise[{{b/(-1 + a), a > 1}}, Indeterminate]")
        .gives("Variance", "Piecewise[{{b^2/((-2 + a) (-1 + a)^2), a > 2}}, Indeterminate]")
        .continuous("0", "Infinity");
  }

  private static Family beta() {
    return Family.of("BetaDistribution", "a POSITIVE, b POSITIVE")
        .gives("PDF", "Piecewise[{{((1 - x)^(-1 + b) x^(-1 + a))/Beta[a, b], 0 < x < 1}}, 0]")
        .gives("CDF", "Piecewise[{{BetaRegularized[x, a, b], 0 < x < 1}, {1, x >= 1}}, 0]")
        .gives("Mean", "a/(a + b)")
        .gives("Variance", "(a b)/((a + b)^2 (1 + a + b))")
        .gives("Skewness", "(2 (-a + b) Sqrt[1 + a + b])/(Sqrt[a] Sqrt[b] (2 + a + b))")
        .gives(
            "Kurtosis",
            "(3 (1 + a + b) (2 a^2 + 2 b^2 + a b (-6 + a + b)))/" + "(a b (2 + a + b) (3 + a + b))")
        .continuous("0", "1");
  }

  private static Family chiSquare() {
    return Family.of("ChiSquareDistribution", "n POSITIVE")
        .gives("PDF", "Piecewise[{{x^(-1 + n/2)/(2^(n/2) E^(x/2) Gamma[n/2]), x > 0}}, 0]")
        .gives("CDF", "Piecewise[{{GammaRegularized[n/2, 0, x/2], x > 0}}, 0]")
        .gives("Mean", "n")
        .gives("Variance", "2 n")
        .gives("Skewness", "2 Sqrt[2] Sqrt[1/n]")
        .gives("Kurtosis", "3 + 12/n")
        .gives("CharacteristicFunction", "(1 - 2 I x)^(-n/2)")
        .continuous("0", "Infinity");
  }

  private static Family chi() {
    return Family.of("ChiDistribution", "n POSITIVE")
        .gives("PDF", "Piecewise[{{(2^(1 - n/2) x^(-1 + n))/(E^(x^2/2) Gamma[n/2]), x > 0}}, 0]")
        .gives("CDF", "Piecewise[{{GammaRegularized[n/2, 0, x^2/2], x > 0}}, 0]")
        .gives("Mean", "(Sqrt[2] Gamma[(1 + n)/2])/Gamma[n/2]")
        .gives("Variance", "n - (2 Gamma[(1 + n)/2]^2)/Gamma[n/2]^2")
        .continuous("0", "Infinity");
  }

  private static Family studentT() {
    return Family.of("StudentTDistribution", "n POSITIVE")
        .gives("PDF", "(n/(n + x^2))^((1 + n)/2)/(Sqrt[n] Beta[n/2, 1/2])")
        .gives(
            "CDF",
            "Piecewise[{{BetaRegularized[n/(n + x^2), n/2, 1/2]/2, x <= 0}},"
                + " (1 + BetaRegularized[x^2/(n + x^2), 1/2, n/2])/2]")
        .gives("Mean", "Piecewise[{{0, n > 1}}, Indeterminate]")
        .gives("Variance", "Piecewise[{{n/(-2 + n), n > 2}}, Indeterminate]")
        .gives("Skewness", "Piecewise[{{0, n > 3}}, Indeterminate]")
        .gives("Kurtosis", "Piecewise[{{3 + 6/(-4 + n), n > 4}}, Indeterminate]")
        .continuous("-Infinity", "Infinity");
  }

  private static Family fRatio() {
    return Family.of("FRatioDistribution", "n POSITIVE, m POSITIVE")
        .gives(
            "PDF",
            "Piecewise[{{(m^(m/2) n^(n/2) x^(-1 + n/2) (m + n x)^((-m - n)/2))/"
                + "Beta[n/2, m/2], x > 0}}, 0]")
        .gives("CDF", "Piecewise[{{BetaRegularized[(n x)/(m + n x), n/2, m/2], x > 0}}, 0]")
        .gives("Mean", "Piecewise[{{m/(-2 + m), m > 2}}, Indeterminate]")
        .gives(
            "Variance",
            "Piecewise[{{(2 m^2 (-2 + m + n))/((-4 + m) (-2 + m)^2 n), m > 4}}, Indeterminate]")
        .continuous("0", "Infinity");
  }
}
