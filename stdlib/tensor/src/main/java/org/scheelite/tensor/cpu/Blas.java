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
      int k, //
      float[] a,
      int aAt,
      float[] b,
      int bAt,
      float[] c,
      int cAt,
      boolean accumulate);

  /// The same in 64 bits.
  void multiply(
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
      boolean accumulate);

  /// What a plan's description calls these kernels.
  String name();
}
