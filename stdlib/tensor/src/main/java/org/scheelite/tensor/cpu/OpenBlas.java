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

  /// Up to so many multiplications the library multiplies 32-bit matrices without preparing their
  /// factors, on processors for which it has such kernels.
  private static final long UNPREPARED = 1_000_000;

  /// Products are cut into pieces for these kernels where a piece has at least so many rows, or
  /// adds up so many products.
  private static final int LEAST_ROWS = 8;

  private static final int LEAST_SUMS = 24;

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
      int aWidth,
      Block b,
      int bAt,
      int bWidth,
      Block c,
      int cAt,
      int cWidth,
      boolean accumulate) {
    if ((long) m * n * k < SMALL) {
      small.multiply(ta, tb, m, n, k, a, aAt, aWidth, b, bAt, bWidth, c, cAt, cWidth, accumulate);
    } else if (m <= THIN && k > THIN) {
      for (int i = 0; i < m; i++) {
        int x = aAt + (ta ? i : i * aWidth);
        int y = cAt + i * cWidth;
        int step = ta ? aWidth : 1;
        vector(!tb, tb ? n : k, tb ? k : n, b, bAt, bWidth, a, x, step, c, y, 1, accumulate);
      }
    } else if (n <= THIN && k > THIN) {
      for (int j = 0; j < n; j++) {
        int x = bAt + (tb ? j * bWidth : j);
        int step = tb ? 1 : bWidth;
        int y = cAt + j;
        vector(ta, ta ? k : m, ta ? m : k, a, aAt, aWidth, b, x, step, c, y, cWidth, accumulate);
      }
    } else if (ta || tb) {
      int piece = tb ? k : piece(k, (long) m * n, LEAST_SUMS, a);
      for (int i = 0; i < k; i += piece) {
        int inner = Math.min(piece, k - i);
        int x = aAt + (ta ? i * aWidth : i);
        int y = bAt + (tb ? i : i * bWidth);
        boolean add = accumulate || i > 0;
        call(ta, tb, m, n, inner, a, x, aWidth, b, y, bWidth, c, cAt, cWidth, add);
      }
    } else {
      int piece = piece(m, (long) n * k, LEAST_ROWS, a);
      for (int i = 0; i < m; i += piece) {
        int rows = Math.min(piece, m - i);
        int x = aAt + i * aWidth;
        int z = cAt + i * cWidth;
        call(ta, tb, rows, n, k, a, x, aWidth, b, bAt, bWidth, c, z, cWidth, accumulate);
      }
    }
  }

  /// How long the pieces are into which something of length `all` is cut, when each unit of length
  /// takes `each` multiplications.
  private static int piece(int all, long each, int least, Block a) {
    long most = UNPREPARED / each;
    if (!a.single() || !OpenBlasLibrary.MULTIPLIES_UNPREPARED || most < least || all <= most) {
      return all;
    }
    int pieces = (int) ((all + most - 1) / most);
    int even = (all + pieces - 1) / pieces;
    return (int) Math.min(most, (even + LEAST_ROWS - 1) / LEAST_ROWS * LEAST_ROWS);
  }

  /// `y = A . x` for a matrix stored as `rows` by `columns` in rows of `width`, or for its
  /// transpose.
  private static void vector(
      boolean transposed,
      int rows,
      int columns,
      Block a,
      int aAt,
      int width,
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
          ROW_MAJOR, kind, rows, columns, 1, p, width, q, stepX, old, r, stepY);
    } else {
      OpenBlasLibrary.DGEMV.multiply(
          ROW_MAJOR, kind, rows, columns, 1, p, width, q, stepX, old, r, stepY);
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
      int aWidth,
      Block b,
      int bAt,
      int bWidth,
      Block c,
      int cAt,
      int cWidth,
      boolean accumulate) {
    int first = ta ? TRANSPOSED : PLAIN;
    int second = tb ? TRANSPOSED : PLAIN;
    int old = accumulate ? 1 : 0;
    var x = a.from(aAt);
    var y = b.from(bAt);
    var z = c.from(cAt);
    if (a.single()) {
      OpenBlasLibrary.SGEMM.multiply(
          ROW_MAJOR, first, second, m, n, k, 1, x, aWidth, y, bWidth, old, z, cWidth);
    } else {
      OpenBlasLibrary.DGEMM.multiply(
          ROW_MAJOR, first, second, m, n, k, 1, x, aWidth, y, bWidth, old, z, cWidth);
    }
  }

  /// A product with a vector of ones.
  @Override
  public void sumRows(int rows, int columns, Block a, int aAt, Block sum, int sumAt) {
    if ((long) rows * columns < SMALL) {
      small.sumRows(rows, columns, a, aAt, sum, sumAt);
      return;
    }
    vector(
        true, rows, columns, a, aAt, columns, ones(rows, a.single()), 0, 1, sum, sumAt, 1, false);
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
