package org.scheelite.tensor.cpu;

/// Products of matrices that lie row by row. One instance serves one thread.
public interface Blas {

  /// `C = A . B`, or `C += A . B` when accumulating, for matrices without gaps; `C` is `m` by `n`,
  /// the inner dimension `k`.
  ///
  /// @param ta whether `A` is stored transposed, `k` by `m`
  /// @param tb whether `B` is stored transposed, `n` by `k`
  default void multiply(
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
    multiply(ta, tb, m, n, k, a, aAt, ta ? m : k, b, bAt, tb ? k : n, c, cAt, n, accumulate);
  }

  /// The same for parts of wider matrices.
  ///
  /// @param aWidth elements between the beginnings of neighbouring rows of `A` as it is stored;
  ///   `bWidth` and `cWidth` for `B` and `C`
  void multiply(
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
      boolean accumulate);

  /// The sum of the rows of a matrix.
  void sumRows(int rows, int columns, Block a, int aAt, Block sum, int sumAt);

  /// What a plan's description calls these kernels.
  String name();
}
