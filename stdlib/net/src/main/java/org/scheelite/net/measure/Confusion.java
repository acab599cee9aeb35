package org.scheelite.net.measure;

import java.util.Arrays;

/// How often examples of each class were taken for each.
final class Confusion {
  private final long[][] counts;

  Confusion(int classes) {
    counts = new long[classes][classes];
  }

  /// Forgets all examples.
  void clear() {
    for (long[] row : counts) {
      Arrays.fill(row, 0);
    }
  }

  int classes() {
    return counts.length;
  }

  void add(int actual, int predicted) {
    counts[actual][predicted]++;
  }

  long count(int actual, int predicted) {
    return counts[actual][predicted];
  }

  /// How many examples of a class there were.
  long actual(int index) {
    long sum = 0;
    for (long count : counts[index]) {
      sum += count;
    }
    return sum;
  }

  /// How many examples were taken for a class.
  long predicted(int index) {
    long sum = 0;
    for (long[] row : counts) {
      sum += row[index];
    }
    return sum;
  }

  long total() {
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += actual(i);
    }
    return sum;
  }

  long right() {
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += counts[i][i];
    }
    return sum;
  }

  Counts of(int index) {
    double hits = counts[index][index];
    double missed = actual(index) - hits;
    double wrong = predicted(index) - hits;
    return new Counts(hits, wrong, missed, total() - hits - missed - wrong);
  }

  Counts pooled() {
    Counts sum = of(0);
    for (int i = 1; i < counts.length; i++) {
      sum = sum.plus(of(i));
    }
    return sum;
  }

  /// Cohen's kappa: agreement beyond what the frequencies of classes alone would give.
  double cohenKappa() {
    double total = total();
    double chance = 0;
    for (int i = 0; i < counts.length; i++) {
      chance += actual(i) / total * (predicted(i) / total);
    }
    return beyond(chance);
  }

  /// Scott's pi: the same with the mean of both frequencies of each class.
  double scottPi() {
    double total = total();
    double chance = 0;
    for (int i = 0; i < counts.length; i++) {
      double mean = (actual(i) + predicted(i)) / (2 * total);
      chance += mean * mean;
    }
    return beyond(chance);
  }

  private double beyond(double chance) {
    double agreement = right() / (double) total();
    return chance == 1 ? 1 : (agreement - chance) / (1 - chance);
  }
}
