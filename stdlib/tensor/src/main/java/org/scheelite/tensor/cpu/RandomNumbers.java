package org.scheelite.tensor.cpu;

/// Random numbers that are a function of a 64-bit key and a counter, so that they do not depend on
/// who draws them or in which order. The mixing function is that of SplitMix64.
public final class RandomNumbers {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT53 = 0x1p-53;
  private static final float UNIT24 = 0x1p-24f;

  private RandomNumbers() {}

  /// A well mixed number for each number.
  public static long mix(long z) {
    long a = z + GOLDEN;
    a = (a ^ (a >>> 30)) * 0xBF58476D1CE4E5B9L;
    a = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return a ^ (a >>> 31);
  }

  /// Number `index` of the sequence that a key names, uniform in [0, 1).
  public static double uniform(long key, long index) {
    return (mix(key + index * GOLDEN) >>> 11) * UNIT53;
  }

  /// Fills a part of a `float[]` or `double[]` with the first numbers of a key's sequence.
  public static void uniform(long key, Object array, int at, int size) {
    if (array instanceof float[] floats) {
      for (int i = 0; i < size; i++) {
        floats[at + i] = (mix(key + i * GOLDEN) >>> 40) * UNIT24;
      }
    } else {
      double[] doubles = (double[]) array;
      for (int i = 0; i < size; i++) {
        doubles[at + i] = (mix(key + i * GOLDEN) >>> 11) * UNIT53;
      }
    }
  }

  /// Number `index` of the normal sequence that a key names: mean 0, variance 1. The same bits on
  /// every machine.
  public static double normal(long key, long index) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform(key, 2 * index)));
    return radius * StrictMath.cos(2 * StrictMath.PI * uniform(key, 2 * index + 1));
  }
}
