package org.scheelite.net.measure;

import java.util.Arrays;
import org.scheelite.net.shape.Plain;

/// How an array is made one number.
enum Aggregation {
  NONE("None"),
  MEAN("Mean"),
  TOTAL("Total"),
  MIN("Min"),
  MAX("Max"),
  L1_NORM("L1Norm"),
  L2_NORM("L2Norm"),
  ROOT_MEAN_SQUARE("RootMeanSquare"),
  STANDARD_DEVIATION("StandardDeviation");

  private final String text;

  Aggregation(String text) {
    this.text = text;
  }

  /// The name in the language.
  String text() {
    return text;
  }

  /// The number for an array.
  double of(Plain array) {
    double[] all = array.toReals();
    double size = Math.max(1, all.length);
    double sum = Arrays.stream(all).sum();
    double squares = Arrays.stream(all).map(x -> x * x).sum();
    return switch (this) {
      case NONE, MEAN -> sum / size;
      case TOTAL -> sum;
      case MIN -> Arrays.stream(all).min().orElse(0);
      case MAX -> Arrays.stream(all).max().orElse(0);
      case L1_NORM -> Arrays.stream(all).map(Math::abs).sum();
      case L2_NORM -> Math.sqrt(squares);
      case ROOT_MEAN_SQUARE -> Math.sqrt(squares / size);
      case STANDARD_DEVIATION -> {
        double mean = sum / size;
        double deviations = Arrays.stream(all).map(x -> (x - mean) * (x - mean)).sum();
        yield Math.sqrt(deviations / Math.max(1, size - 1));
      }
    };
  }
}
