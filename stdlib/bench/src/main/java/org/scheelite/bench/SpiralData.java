package org.scheelite.bench;

import java.util.Random;
import java.util.random.RandomGenerator;

/// The points of the seed application, and batches of pairs of them, in plain arrays.
final class SpiralData {

  /// How many pairs a batch has.
  static final int PAIRS = 512;

  /// Beyond this distance the loss of two points that should be apart is zero.
  static final float MARGIN = 0.5f;

  private static final double STEP = 0.002;

  private final RandomGenerator random;
  private final double[] phases;
  private final float[] points;

  /// Coordinates of the first members of all pairs, then of the second ones.
  final float[] members = new float[4 * PAIRS];

  /// Whether the members of a pair should be apart.
  final boolean[] apart = new boolean[PAIRS];

  SpiralData(long seed) {
    random = new Random(seed);
    int count = (int) (6 * Math.PI / STEP) + 1;
    phases = new double[count];
    points = new float[2 * count];
    for (int i = 0; i < count; i++) {
      double phase = i * STEP;
      double radius = phase + random.nextDouble(5.5);
      double angle = phase + random.nextDouble(0.1);
      phases[i] = phase;
      points[2 * i] = (float) (radius * Math.cos(angle) / 15);
      points[2 * i + 1] = (float) (radius * Math.sin(angle) / 15);
    }
  }

  /// Draws a new batch into [#members] and [#apart].
  void draw() {
    for (int i = 0; i < PAIRS; i++) {
      double first = draw(2 * i);
      double second = draw(2 * (PAIRS + i));
      apart[i] = Math.abs(first - second) > Math.PI;
    }
  }

  private double draw(int at) {
    int point = random.nextInt(phases.length);
    members[at] = points[2 * point];
    members[at + 1] = points[2 * point + 1];
    return phases[point];
  }
}
