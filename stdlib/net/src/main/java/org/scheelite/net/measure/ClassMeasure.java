package org.scheelite.net.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Measurements that each class has a value of.
final class ClassMeasure {
  /// Those that follow from counts.
  static final Map<String, ToDoubleFunction<Counts>> OF_COUNTS = ofCounts();

  private ClassMeasure() {}

  private static Map<String, ToDoubleFunction<Counts>> ofCounts() {
    var all = new LinkedHashMap<String, ToDoubleFunction<Counts>>();
    all.put("F1Score", counts -> counts.score(1));
    all.put("FalseDiscoveryRate", Counts::falseDiscoveryRate);
    all.put("FalseNegativeNumber", Counts::falseNegatives);
    all.put("FalseNegativeRate", Counts::falseNegativeRate);
    all.put("FalseOmissionRate", Counts::falseOmissionRate);
    all.put("FalsePositiveNumber", Counts::falsePositives);
    all.put("FalsePositiveRate", Counts::falsePositiveRate);
    all.put("Informedness", Counts::informedness);
    all.put("Markedness", Counts::markedness);
    all.put("MatthewsCorrelationCoefficient", Counts::matthews);
    all.put("NegativePredictiveValue", Counts::negativePredictiveValue);
    all.put("Precision", Counts::precision);
    all.put("Recall", Counts::recall);
    all.put("Specificity", Counts::specificity);
    all.put("TrueNegativeNumber", Counts::trueNegatives);
    all.put("TruePositiveNumber", Counts::truePositives);
    return all;
  }
}
