package org.scheelite.tensor.cpu;

/// Products of matrices that lie row by row without gaps. One instance serves one thread.
public interface Blas {

  /// `C = A . B`, or `C += A . B` when accumulating; `C` is `m` by `n`, the inner dimension `k`.
  ///
  /// @param ta whether `A` is stored transposed, `k` by `m`
  /// @param tb whether `B` is stored transposed, `n` by `k`
  void multiply(
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
      boolean accumulate);

  /// The sum of the rows of a matrix.
  void sumRows(int rows, int columns, Block a, int aAt, Block sum, int sumAt);

  /// What a plan's description calls these kernels.
  String name();
}
