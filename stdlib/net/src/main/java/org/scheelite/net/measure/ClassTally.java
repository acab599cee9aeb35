package org.scheelite.net.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scheelite.net.shape.Plain;

/// Counts what a classifier gets right and wrong.
final class ClassTally implements Tally {
  /// Logarithms of smaller probabilities are taken of this one, as the loss does.
  private static final double LEAST = 1e-12;

  private final Classes classes;
  private final boolean curves;
  private final Confusion confusion;
  private final long[] ranks;
  private final List<Scores> scores = new ArrayList<>();
  private double entropy;
  private long total;

  /// @param curves whether probabilities are kept for curves
  ClassTally(Classes classes, boolean curves) {
    this.classes = classes;
    this.curves = curves;
    int count = classes.count();
    confusion = new Confusion(count);
    ranks = new long[count];
    for (int i = 0; curves && i < count; i++) {
      scores.add(new Scores());
    }
  }

  @Override
  public void reset() {
    confusion.clear();
    Arrays.fill(ranks, 0);
    scores.forEach(Scores::clear);
    entropy = 0;
    total = 0;
  }

  @Override
  public void add(Observation seen) {
    Plain outputs = seen.value(classes.output());
    Plain targets = seen.value(classes.target());
    int[] lengths = seen.lengths().get(classes.output());
    int each = outputs.size() / Math.max(1, seen.count());
    int eachTarget = targets.size() / Math.max(1, seen.count());
    int size = classes.size();
    int step = classes.targetSize();
    int things = each / size;
    boolean sequence = outputs.rank() - 1 > classes.rank();
    int whole = sequence ? outputs.dims()[1] : 1;
    for (int example = 0; example < seen.count(); example++) {
      int own =
          sequence && lengths != null
              ? Math.min(whole, lengths[example]) * (things / whole)
              : things;
      for (int i = 0; i < own; i++) {
        one(outputs, example * each + i * size, targets, example * eachTarget + i * step);
      }
    }
  }

  /// Counts one thing; its probabilities and the truth about it begin at these places.
  private void one(Plain outputs, int at, Plain targets, int truth) {
    int actual = classes.actual(targets, truth);
    double right = classes.probability(outputs, at, actual);
    int predicted = 0;
    double most = Double.NEGATIVE_INFINITY;
    int rank = 0;
    for (int i = 0; i < classes.count(); i++) {
      double probability = classes.probability(outputs, at, i);
      if (probability > most) {
        most = probability;
        predicted = i;
      }
      rank += probability > right || probability == right && i < actual ? 1 : 0;
      if (curves) {
        scores.get(i).add(probability, i == actual);
      }
    }
    confusion.add(actual, classes.decided(outputs, at, predicted));
    ranks[rank]++;
    entropy -= Math.log(Math.max(LEAST, right));
    total++;
  }

  Classes classes() {
    return classes;
  }

  Confusion confusion() {
    return confusion;
  }

  Scores scores(int index) {
    return scores.get(index);
  }

  /// The share of examples whose class is among the `count` most probable ones.
  double accuracy(int count) {
    return right(count) / (double) total;
  }

  /// The share of all others.
  double errorRate(int count) {
    return (total - right(count)) / (double) total;
  }

  private long right(int count) {
    if (count == 1) {
      return confusion.right();
    }
    long right = 0;
    for (int i = 0; i < Math.min(count, ranks.length); i++) {
      right += ranks[i];
    }
    return right;
  }

  /// The mean cross entropy in nats.
  double entropy() {
    return entropy / total;
  }
}
