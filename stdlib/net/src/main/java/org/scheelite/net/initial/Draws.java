package org.scheelite.net.initial;

/// A stream of random numbers that is the same on every machine: SplitMix64 with the Box-Muller
/// transform.
final class Draws {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1p-53;

  private long state;
  private double spare = Double.NaN;

  Draws(long seed) {
    state = mix(seed);
  }

  /// A number that differs in about half its bits when one bit of the argument changes.
  static long mix(long value) {
    long z = value + STEP;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /// A number in [0, 1).
  double uniform() {
    state += STEP;
    return (mix(state) >>> 11) * UNIT;
  }

  /// A number of the standard normal distribution.
  double normal() {
    if (!Double.isNaN(spare)) {
      double second = spare;
      spare = Double.NaN;
      return second;
    }
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
    double angle = 2 * Math.PI * uniform();
    spare = radius * StrictMath.sin(angle);
    return radius * StrictMath.cos(angle);
  }
}
