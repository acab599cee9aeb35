package org.scheelite.std.distribution;

import java.util.List;

/// Families of real values round a centre, and those on an interval.
final class NormalFamilies {
  private NormalFamilies() {}

  static List<Family> all() {
    return List.of(
        normal(),
        logNormal(),
        halfNormal(),
        maxwell(),
        uniform(),
        triangular(),
        cauchy(),
        laplace(),
        logistic(),
        gumbel());
  }

  private static Family normal() {
    return Family.of("NormalDistribution", "m REAL, s POSITIVE")
        .gives("PDF", "1/(E^((x - m)^2/(2 s^2)) Sqrt[2 Pi] s)")
        .gives("CDF", "Erfc[(m - x)/(Sqrt[2] s)]/2")
        .gives("Quantile", "m - Sqrt[2] s InverseErfc[2 q]")
        .gives("Mean", "m")
        .gives("Variance", "s^2")
        .gives("Skewness", "0")
        .gives("Kurtosis", "3")
        .gives("CharacteristicFunction", "E^(I m x - s^2 x^2/2)")
        .continuous("-Infinity", "Infinity");
  }

  private static Family logNormal() {
    return Family.of("LogNormalDistribution", "m REAL, s POSITIVE")
        .gives("PDF", "Piecewise[{{1/(E^((-m + Log[x])^2/(2 s^2)) Sqrt[2 Pi] s x), x > 0}}, 0]")
        .gives("CDF", "Piecewise[{{Erfc[(m - Log[x])/(Sqrt[2] s)]/2, x > 0}}, 0]")
        .gives("Quantile", "E^(m - Sqrt[2] s InverseErfc[2 q])")
        .gives("Mean", "E^(m + s^2/2)")
        .gives("Variance", "E^(2 m + s^2) (-1 + E^(s^2))")
        .gives("Skewness", "Sqrt[-1 + E^(s^2)] (2 + E^(s^2))")
        .gives("Kurtosis", "-3 + 3 E^(2 s^2) + 2 E^(3 s^2) + E^(4 s^2)")
        .continuous("0", "Infinity");
  }

  private static Family halfNormal() {
    return Family.of("HalfNormalDistribution", "t POSITIVE")
        .gives("PDF", "Piecewise[{{2 t/(E^(t^2 x^2/Pi) Pi), x > 0}}, 0]")
        .gives("CDF", "Piecewise[{{Erf[t x/Sqrt[Pi]], x > 0}}, 0]")
        .gives("Quantile", "Sqrt[Pi] InverseErf[q]/t")
        .gives("Mean", "1/t")
        .gives("Variance", "(-2 + Pi)/(2 t^2)")
        .gives("Skewness", "-((Sqrt[2] (-4 + Pi))/(-2 + Pi)^(3/2))")
        .gives("Kurtosis", "(-4 (3 + Pi) + 3 Pi^2)/(-2 + Pi)^2")
        .continuous("0", "Infinity");
  }

  private static Family maxwell() {
    return Family.of("MaxwellDistribution", "s POSITIVE")
        .gives("PDF", "Piecewise[{{(Sqrt[2/Pi] x^2)/(E^(x^2/(2 s^2)) s^3), x > 0}}, 0]")
        .gives(
            "CDF",
            "Piecewise[{{-((Sqrt[2/Pi] x)/(E^(x^2/(2 s^2)) s)) + Erf[x/(Sqrt[2] s)], x > 0}}, 0]")
        .gives("Mean", "2 Sqrt[2/Pi] s")
        .gives("Variance", "((-8 + 3 Pi) s^2)/Pi")
        .gives("Skewness", "(2 Sqrt[2] (16 - 5 Pi))/(-8 + 3 Pi)^(3/2)")
        .gives("Kurtosis", "(-192 + 16 Pi + 15 Pi^2)/(-8 + 3 Pi)^2")
        .continuous("0", "Infinity");
  }

  private static Family uniform() {
    return Family.of("UniformDistribution", "{a REAL, b REAL}")
        .gives("PDF", "Piecewise[{{1/(b - a), a <= x <= b}}, 0]")
        .gives("CDF", "Piecewise[{{(x - a)/(b - a), a <= x <= b}, {1, x > b}}, 0]")
        .gives("Quantile", "a (1 - q) + b q")
        .gives("Mean", "(a + b)/2")
        .gives("Variance", "(b - a)^2/12")
        .gives("Skewness", "0")
        .gives("Kurtosis", "9/5")
        .gives("CharacteristicFunction", "((-I) (-E^(I a x) + E^(I b x)))/((-a + b) x)")
        .continuous("a", "b");
  }

  private static Family triangular() {
    return Family.of("TriangularDistribution", "{a REAL, b REAL}, c REAL")
        .gives(
            "PDF",
            "Piecewise[{{2 (x - a)/((b - a) (c - a)), a <= x <= c},"
                + " {2 (b - x)/((b - a) (b - c)), c < x <= b}}, 0]")
        .gives(
            "CDF",
            "Piecewise[{{(x - a)^2/((b - a) (c - a)), a <= x <= c},"
                + " {1 - (b - x)^2/((b - a) (b - c)), c < x <= b}, {1, x > b}}, 0]")
        .gives(
            "Quantile",
            "Piecewise[{{a + Sqrt[(b - a) (c - a) q], q <= (c - a)/(b - a)}},"
                + " b - Sqrt[(b - a) (b - c) (1 - q)]]")
        .gives("Mean", "(a + b + c)/3")
        .gives("Variance", "(a^2 - a b + b^2 - a c - b c + c^2)/18")
        .gives("Kurtosis", "12/5")
        .continuous("a", "b");
  }

  private static Family cauchy() {
    return Family.of("CauchyDistribution", "a REAL, b POSITIVE")
        .gives("PDF", "1/(b Pi (1 + (x - a)^2/b^2))")
        .gives("CDF", "1/2 + ArcTan[(x - a)/b]/Pi")
        .gives("Quantile", "a + b Tan[Pi (q - 1/2)]")
        .gives("Mean", "Indeterminate")
        .gives("Variance", "Indeterminate")
        .gives("Skewness", "Indeterminate")
        .gives("Kurtosis", "Indeterminate")
        .gives("CharacteristicFunction", "E^(I a x - b Abs[x])")
        .continuous("-Infinity", "Infinity");
  }

  private static Family laplace() {
    return Family.of("LaplaceDistribution", "m REAL, b POSITIVE")
        .gives("PDF", "Piecewise[{{1/(2 b E^((x - m)/b)), x >= m}}, 1/(2 b E^((m - x)/b))]")
        .gives("CDF", "Piecewise[{{1 - 1/(2 E^((x - m)/b)), x >= m}}, 1/(2 E^((m - x)/b))]")
        .gives("Quantile", "Piecewise[{{m + b Log[2 q], q <= 1/2}}, m - b Log[2 (1 - q)]]")
        .gives("Mean", "m")
        .gives("Variance", "2 b^2")
        .gives("Skewness", "0")
        .gives("Kurtosis", "6")
        .gives("CharacteristicFunction", "E^(I m x)/(1 + b^2 x^2)")
        .continuous("-Infinity", "Infinity");
  }

  private static Family logistic() {
    return Family.of("LogisticDistribution", "m REAL, b POSITIVE")
        .gives("PDF", "1/(b E^((x - m)/b) (1 + E^(-((x - m)/b)))^2)")
        .gives("CDF", "1/(1 + E^(-((x - m)/b)))")
        .gives("Quantile", "m - b Log[-1 + 1/q]")
        .gives("Mean", "m")
        .gives("Variance", "(b^2 Pi^2)/3")
        .gives("Skewness", "0")
        .gives("Kurtosis", "21/5")
        .continuous("-Infinity", "Infinity");
  }

  private static Family gumbel() {
    return Family.of("GumbelDistribution", "a REAL, b POSITIVE")
        .gives("PDF", "E^(-E^((x - a)/b) + (x - a)/b)/b")
        .gives("CDF", "1 - E^(-E^((x - a)/b))")
        .gives("Quantile", "a + b Log[-Log[1 - q]]")
        .gives("Mean", "a - b EulerGamma")
        .gives("Variance", "(b^2 Pi^2)/6")
        .gives("Kurtosis", "27/5")
        .continuous("-Infinity", "Infinity");
  }
}
