package org.scheelite.net.measure;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.net.shape.Plain;

/// Counts what a classifier gets right and wrong.
final class ClassTally implements Tally {
  /// Logarithms of smaller probabilities are taken of this one, as the loss does.
  private static final double LEAST = 1e-12;

  private final Classes classes;
  private final boolean curves;
  private Confusion confusion;
  private long[] ranks;
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
    for (int i = 0; i < count; i++) {
      scores.add(new Scores());
    }
  }

  @Override
  public void reset() {
    int count = classes.count();
    confusion = new Confusion(count);
    ranks = new long[count];
    scores.replaceAll(_ -> new Scores());
    entropy = 0;
    total = 0;
  }

  @Override
  public void add(Observation seen) {
    Plain outputs = seen.value(classes.output());
    Plain targets = seen.value(classes.target());
    for (int example = 0; example < seen.count(); example++) {
      Plain output = outputs.row(example);
      Plain target = targets.row(example);
      int whole = output.rank() == 0 ? 1 : output.dims()[0];
      boolean sequence = output.rank() > classes.rank();
      int own = sequence ? seen.length(classes.output(), example, whole) : 1;
      int size = classes.size();
      int step = classes.targetSize();
      int inner = sequence ? output.size() / whole / size : 1;
      for (int i = 0; i < own * inner; i++) {
        one(
            new Plain(output.data(), output.at() + i * size, new int[] {size}),
            new Plain(target.data(), target.at() + i * step, new int[] {step}));
      }
    }
  }

  private void one(Plain output, Plain target) {
    double[] probabilities = classes.probabilities(output);
    int actual = classes.actual(target);
    int predicted = 0;
    int rank = 0;
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[predicted]) {
        predicted = i;
      }
      boolean ahead =
          probabilities[i] > probabilities[actual]
              || probabilities[i] == probabilities[actual] && i < actual;
      rank += ahead ? 1 : 0;
      if (curves) {
        scores.get(i).add(probabilities[i], i == actual);
      }
    }
    predicted = classes.decided(probabilities, predicted);
    confusion.add(actual, predicted);
    ranks[rank]++;
    entropy -= Math.log(Math.max(LEAST, probabilities[actual]));
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
