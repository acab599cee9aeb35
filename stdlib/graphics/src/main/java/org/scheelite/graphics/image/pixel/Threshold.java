package org.scheelite.graphics.image.pixel;

import org.scheelite.graphics.image.Pixels;

/// The brightness that parts the dark pixels of an image from the bright ones.
final class Threshold {
  private static final int LEVELS = 256;

  private Threshold() {}

  /// The threshold by which both classes differ most (N. Otsu, IEEE Transactions on Systems, Man,
  /// and Cybernetics 9, 1979); in the middle where several do so.
  static double otsu(Pixels grey) {
    int total = grey.width() * grey.height();
    var counts = new long[LEVELS];
    double sum = 0;
    for (int i = 0; i < total; i++) {
      int level = (int) Math.clamp(Math.rint(grey.value(i) * (LEVELS - 1)), 0.0, LEVELS - 1.0);
      counts[level]++;
      sum += level;
    }
    double best = -1;
    int first = 0;
    int last = 0;
    double below = 0;
    long count = 0;
    for (int level = 0; level < LEVELS - 1; level++) {
      count += counts[level];
      below += (double) level * counts[level];
      if (count == 0 || count == total) {
        continue;
      }
      double difference = below / count - (sum - below) / (total - count);
      double between = (double) count * (total - count) * difference * difference;
      if (between > best * (1 + 1e-12)) {
        best = between;
        first = level;
        last = level;
      } else if (between >= best * (1 - 1e-12)) {
        last = level;
      }
    }
    return best < 0 ? 0.5 : (first + last + 1) / 2.0 / (LEVELS - 1);
  }
}
