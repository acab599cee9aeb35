package org.scheelite.tensor.cpu;

import java.lang.foreign.MemorySegment;

/// Matrix products by OpenBLAS on arrays of the Java heap; small ones stay in Java.
final class OpenBlas implements Blas {

  private static final int ROW_MAJOR = 101;
  private static final int PLAIN = 111;
  private static final int TRANSPOSED = 112;

  /// Fewer multiplications than this are done before a call into the library would be.
  private static final long SMALL = 16_384;

  private final JavaBlas small = new JavaBlas();

  private static boolean small(int m, int n, int k) {
    return Math.min(m, Math.min(n, k)) < 4 || (long) m * n * k < SMALL;
  }

  @Override
  public void multiply(
      boolean ta,
      boolean tb,
      int m,
      int n,
      int k, //
      float[] a,
      int aAt,
      float[] b,
      int bAt,
      float[] c,
      int cAt,
      boolean accumulate) {
    if (small(m, n, k)) {
      small.multiply(ta, tb, m, n, k, a, aAt, b, bAt, c, cAt, accumulate);
      return;
    }
    OpenBlasLibrary.SGEMM.multiply(
        ROW_MAJOR,
        ta ? TRANSPOSED : PLAIN,
        tb ? TRANSPOSED : PLAIN,
        m,
        n,
        k, //
        1f,
        part(a, aAt),
        ta ? m : k,
        part(b, bAt),
        tb ? k : n, //
        accumulate ? 1f : 0f,
        part(c, cAt),
        n);
  }

  @Override
  public void multiply(
      boolean ta,
      boolean tb,
      int m,
      int n,
      int k, //
      double[] a,
      int aAt,
      double[] b,
      int bAt,
      double[] c,
      int cAt,
      boolean accumulate) {
    if (small(m, n, k)) {
      small.multiply(ta, tb, m, n, k, a, aAt, b, bAt, c, cAt, accumulate);
      return;
    }
    OpenBlasLibrary.DGEMM.multiply(
        ROW_MAJOR,
        ta ? TRANSPOSED : PLAIN,
        tb ? TRANSPOSED : PLAIN,
        m,
        n,
        k, //
        1.0,
        part(a, aAt),
        ta ? m : k,
        part(b, bAt),
        tb ? k : n, //
        accumulate ? 1.0 : 0.0,
        part(c, cAt),
        n);
  }

  private static MemorySegment part(float[] array, int at) {
    return MemorySegment.ofArray(array).asSlice(at * 4L);
  }

  private static MemorySegment part(double[] array, int at) {
    return MemorySegment.ofArray(array).asSlice(at * 8L);
  }

  @Override
  public String name() {
    return "openblas";
  }
}
