package org.scheelite.tensor.cpu;

import java.util.Arrays;

/// Matrix products by OpenBLAS on arrays of the Java heap; small ones stay in Java.
final class OpenBlas implements Blas {

  private static final int ROW_MAJOR = 101;
  private static final int PLAIN = 111;
  private static final int TRANSPOSED = 112;

  /// Fewer multiplications than this are done before a call into the library would be.
  private static final long SMALL = 16_384;

  private final JavaBlas small = new JavaBlas();
  private Block ones = new Block(new float[0]);

  @Override
  public void multiply(
      boolean ta,
      boolean tb,
      int m,
      int n,
      int k,
      Block a,
      int aAt,
      Block b,
      int bAt,
      Block c,
      int cAt,
      boolean accumulate) {
    if (Math.min(m, Math.min(n, k)) < 4 || (long) m * n * k < SMALL) {
      small.multiply(ta, tb, m, n, k, a, aAt, b, bAt, c, cAt, accumulate);
    } else {
      call(ta, tb, m, n, k, a, aAt, b, bAt, c, cAt, accumulate);
    }
  }

  private static void call(
      boolean ta,
      boolean tb,
      int m,
      int n,
      int k,
      Block a,
      int aAt,
      Block b,
      int bAt,
      Block c,
      int cAt,
      boolean accumulate) {
    int first = ta ? TRANSPOSED : PLAIN;
    int second = tb ? TRANSPOSED : PLAIN;
    int widthA = ta ? m : k;
    int widthB = tb ? k : n;
    int old = accumulate ? 1 : 0;
    var x = a.from(aAt);
    var y = b.from(bAt);
    var z = c.from(cAt);
    if (a.single()) {
      OpenBlasLibrary.SGEMM.multiply(
          ROW_MAJOR, first, second, m, n, k, 1, x, widthA, y, widthB, old, z, n);
    } else {
      OpenBlasLibrary.DGEMM.multiply(
          ROW_MAJOR, first, second, m, n, k, 1, x, widthA, y, widthB, old, z, n);
    }
  }

  /// A product with a row of ones.
  @Override
  public void sumRows(int rows, int columns, Block a, int aAt, Block sum, int sumAt) {
    if ((long) rows * columns < SMALL / 4 || !a.single()) {
      small.sumRows(rows, columns, a, aAt, sum, sumAt);
      return;
    }
    if (((float[]) ones.array()).length < rows) {
      float[] more = new float[rows];
      Arrays.fill(more, 1);
      ones = new Block(more);
    }
    call(false, false, 1, columns, rows, ones, 0, a, aAt, sum, sumAt, false);
  }

  @Override
  public String name() {
    return "openblas";
  }
}
