package org.scheelite.tensor.cpu;

import org.scheelite.tensor.Precision;

/// Matrix products by OpenBLAS on arrays of the Java heap: thin ones as products with vectors, tiny
/// ones in Java.
final class OpenBlas implements Blas {

  private static final int ROW_MAJOR = 101;
  private static final int PLAIN = 111;
  private static final int TRANSPOSED = 112;

  /// Fewer multiplications than this are done before a call into the library would be.
  private static final long SMALL = 256;

  /// A result of so few rows or columns is made by so many products with a vector: the library's
  /// product of matrices prepares its factors for more.
  private static final int THIN = 3;

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
    if ((long) m * n * k < SMALL) {
      small.multiply(ta, tb, m, n, k, a, aAt, b, bAt, c, cAt, accumulate);
    } else if (m <= THIN && k > THIN) {
      for (int i = 0; i < m; i++) {
        int x = aAt + (ta ? i : i * k);
        vector(
            !tb, tb ? n : k, tb ? k : n, b, bAt, a, x, ta ? m : 1, c, cAt + i * n, 1, accumulate);
      }
    } else if (n <= THIN && k > THIN) {
      for (int j = 0; j < n; j++) {
        int x = bAt + (tb ? j * k : j);
        vector(ta, ta ? k : m, ta ? m : k, a, aAt, b, x, tb ? 1 : n, c, cAt + j, n, accumulate);
      }
    } else {
      call(ta, tb, m, n, k, a, aAt, b, bAt, c, cAt, accumulate);
    }
  }

  /// `y = A . x` for a matrix stored as `rows` by `columns`, or for its transpose.
  private static void vector(
      boolean transposed,
      int rows,
      int columns,
      Block a,
      int aAt,
      Block x,
      int xAt,
      int stepX,
      Block y,
      int yAt,
      int stepY,
      boolean accumulate) {
    int kind = transposed ? TRANSPOSED : PLAIN;
    int old = accumulate ? 1 : 0;
    var p = a.from(aAt);
    var q = x.from(xAt);
    var r = y.from(yAt);
    if (a.single()) {
      OpenBlasLibrary.SGEMV.multiply(
          ROW_MAJOR, kind, rows, columns, 1, p, columns, q, stepX, old, r, stepY);
    } else {
      OpenBlasLibrary.DGEMV.multiply(
          ROW_MAJOR, kind, rows, columns, 1, p, columns, q, stepX, old, r, stepY);
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

  /// A product with a vector of ones.
  @Override
  public void sumRows(int rows, int columns, Block a, int aAt, Block sum, int sumAt) {
    if ((long) rows * columns < SMALL) {
      small.sumRows(rows, columns, a, aAt, sum, sumAt);
      return;
    }
    vector(true, rows, columns, a, aAt, ones(rows, a.single()), 0, 1, sum, sumAt, 1, false);
  }

  private Block ones(int count, boolean single) {
    if (ones.single() != single || Precision.length(ones.array()) < count) {
      Object more = (single ? Precision.REAL32 : Precision.REAL64).array(count);
      Precision.fill(more, 0, count, 1);
      ones = new Block(more);
    }
    return ones;
  }

  @Override
  public String name() {
    return "openblas";
  }
}
