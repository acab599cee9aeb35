package org.scheelite.net.measure;

/// How often examples of one class were told from all others, rightly and wrongly.
///
/// @param truePositives examples of the class that were taken for it
/// @param falsePositives other examples that were taken for it
/// @param falseNegatives examples of the class that were taken for others
/// @param trueNegatives other examples that were taken for others
record Counts(
    double truePositives, double falsePositives, double falseNegatives, double trueNegatives) {

  Counts plus(Counts other) {
    return new Counts(
        truePositives + other.truePositives,
        falsePositives + other.falsePositives,
        falseNegatives + other.falseNegatives,
        trueNegatives + other.trueNegatives);
  }

  /// A quotient; 0 where nothing is divided by nothing.
  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  double precision() {
    return ratio(truePositives, truePositives + falsePositives);
  }

  double recall() {
    return ratio(truePositives, truePositives + falseNegatives);
  }

  double specificity() {
    return ratio(trueNegatives, trueNegatives + falsePositives);
  }

  double negativePredictiveValue() {
    return ratio(trueNegatives, trueNegatives + falseNegatives);
  }

  double falseDiscoveryRate() {
    return ratio(falsePositives, truePositives + falsePositives);
  }

  double falseNegativeRate() {
    return ratio(falseNegatives, truePositives + falseNegatives);
  }

  double falseOmissionRate() {
    return ratio(falseNegatives, trueNegatives + falseNegatives);
  }

  double falsePositiveRate() {
    return ratio(falsePositives, trueNegatives + falsePositives);
  }

  /// The weighted harmonic mean of precision and recall.
  double score(double beta) {
    double square = beta * beta;
    double weighted = (1 + square) * truePositives;
    return ratio(weighted, weighted + square * falseNegatives + falsePositives);
  }

  double informedness() {
    return recall() + specificity() - 1;
  }

  double markedness() {
    return precision() + negativePredictiveValue() - 1;
  }

  double matthews() {
    double root =
        Math.sqrt(truePositives + falsePositives)
            * Math.sqrt(truePositives + falseNegatives)
            * Math.sqrt(trueNegatives + falsePositives)
            * Math.sqrt(trueNegatives + falseNegatives);
    return ratio(truePositives * trueNegatives - falsePositives * falseNegatives, root);
  }
}
