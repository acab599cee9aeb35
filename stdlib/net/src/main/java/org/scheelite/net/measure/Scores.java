package org.scheelite.net.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Packed;

/// The probabilities that were given to a class, with the truth, for curves over all thresholds.
final class Scores {
  private float[] scores = new float[64];
  private boolean[] truths = new boolean[64];
  private int size;

  /// Forgets all examples.
  void clear() {
    size = 0;
  }

  void add(double score, boolean truth) {
    if (size == scores.length) {
      scores = Arrays.copyOf(scores, 2 * size);
      truths = Arrays.copyOf(truths, 2 * size);
    }
    scores[size] = (float) score;
    truths[size++] = truth;
  }

  /// A point of the curve.
  ///
  /// @param falseRate the share of other examples that are taken for the class
  /// @param trueRate the share of its examples that are
  record Point(double falseRate, double trueRate) {}

  /// The points from the highest threshold, where nothing is taken for the class, to the lowest.
  List<Point> curve() {
    var order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Float.compare(scores[b], scores[a]));
    int positives = 0;
    for (int i = 0; i < size; i++) {
      positives += truths[i] ? 1 : 0;
    }
    var points = new ArrayList<Point>();
    points.add(new Point(0, 0));
    int hits = 0;
    int wrong = 0;
    for (int i = 0; i < size; i++) {
      if (truths[order[i]]) {
        hits++;
      } else {
        wrong++;
      }
      boolean last = i == size - 1 || scores[order[i + 1]] != scores[order[i]];
      if (last) {
        points.add(new Point(share(wrong, size - positives), share(hits, positives)));
      }
    }
    return points;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  /// The area under the curve.
  double area() {
    double area = 0;
    Point before = new Point(0, 0);
    for (Point point : curve()) {
      area += (point.falseRate - before.falseRate) * (point.trueRate + before.trueRate) / 2;
      before = point;
    }
    return area;
  }

  /// The curve as a list of pairs.
  Expr expr() {
    return Lists.of(curve().stream().map(p -> Packed.of(p.falseRate, p.trueRate)).toList());
  }
}
