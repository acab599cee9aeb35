package org.scheelite.std.random;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.StateKey;

/// The random generator of a session: xoshiro256++ with 256 bits of state, seeded by SplitMix64.
///
/// The same seed gives the same numbers on every machine. All that draw random numbers in a
/// session, training of nets included, share one generator ([#of]).
public final class Generator {
  /// Where a session keeps its generator; a fresh one has a seed of its own.
  public static final StateKey<Generator> KEY =
      new StateKey<>("random generator", Generator::fresh);

  /// The step of SplitMix64: the golden ratio as a fraction of 2^64.
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long a;
  private long b;
  private long c;
  private long d;

  private Generator(long a, long b, long c, long d) {
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
  }

  /// The generator of this session.
  public static Generator of(Frame frame) {
    return frame.state(KEY);
  }

  /// A generator with this seed.
  public static Generator seeded(long seed) {
    return new Generator(
        mixed(seed + GOLDEN),
        mixed(seed + 2 * GOLDEN),
        mixed(seed + 3 * GOLDEN),
        mixed(seed + 4 * GOLDEN));
  }

  /// A generator with a seed of any size.
  public static Generator seeded(BigInteger seed) {
    return seed.bitLength() < Long.SIZE
        ? seeded(seed.longValue())
        : seeded(hash(seed.toByteArray()));
  }

  /// A generator whose seed is a text.
  public static Generator seeded(String seed) {
    return seeded(hash(seed.getBytes(StandardCharsets.UTF_8)));
  }

  /// A generator with a seed that differs from run to run.
  public static Generator fresh() {
    return seeded(System.nanoTime() ^ mixed(System.currentTimeMillis()));
  }

  /// A generator that goes on from a [#state].
  public static Generator of(long... state) {
    return new Generator(state[0], state[1], state[2], state[3]);
  }

  /// All there is to know of it: four numbers.
  public long[] state() {
    return new long[] {a, b, c, d};
  }

  /// An independent generator that goes on as this one would.
  public Generator copy() {
    return new Generator(a, b, c, d);
  }

  /// 64 random bits.
  public long nextLong() {
    long result = Long.rotateLeft(a + d, 23) + a;
    long shifted = b << 17;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = Long.rotateLeft(d, 45);
    return result;
  }

  /// A real number from 0 to below 1, a multiple of 2^-53.
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1p-53;
  }

  /// An integer from 0 to below `bound`, which is positive.
  public long nextLong(long bound) {
    long high = Math.unsignedMultiplyHigh(nextLong(), bound);
    if ((bound & (bound - 1)) == 0 || bound < 1L << 32) {
      return high; // the deviation from equal chances is below 2^-32
    }
    long limit = Long.remainderUnsigned(-bound, bound);
    while (true) {
      long bits = nextLong();
      if (Long.compareUnsigned(bits * bound, limit) >= 0) {
        return Math.unsignedMultiplyHigh(bits, bound);
      }
    }
  }

  /// An integer from 0 to below `bound`, which is positive.
  public int nextInt(int bound) {
    return (int) Math.unsignedMultiplyHigh(nextLong(), bound);
  }

  /// An integer from 0 to below `bound`, which is positive.
  public BigInteger next(BigInteger bound) {
    if (bound.bitLength() < Long.SIZE) {
      return BigInteger.valueOf(nextLong(bound.longValue()));
    }
    while (true) {
      BigInteger bits = BigInteger.ZERO;
      for (int have = 0; have < bound.bitLength(); have += Long.SIZE) {
        bits = bits.shiftLeft(32).or(BigInteger.valueOf(nextLong() >>> 32));
        bits = bits.shiftLeft(32).or(BigInteger.valueOf(nextLong() >>> 32));
      }
      BigInteger cut = bits.mod(BigInteger.ONE.shiftLeft(bound.bitLength()));
      if (cut.compareTo(bound) < 0) {
        return cut;
      }
    }
  }

  /// A number of the normal distribution with mean 0 and standard deviation 1.
  public double nextGaussian() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - nextDouble()));
    return radius * StrictMath.cos(2 * Math.PI * nextDouble());
  }

  /// The finishing function of SplitMix64.
  private static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static long hash(byte[] bytes) {
    long hash = bytes.length;
    for (byte part : bytes) {
      hash = mixed(hash * 257 + part + GOLDEN);
    }
    return hash;
  }
}
