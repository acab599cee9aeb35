package org.scheelite.std.linear.matrix;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Rational;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.list.Sizes;

/// Hilbert matrices.
///
/// `HilbertMatrix[n]` is the `n` by `n` matrix with elements `1/(i + j - 1)`, `HilbertMatrix[{m,
/// n}]` that with `m` rows and `n` columns.
///
/// ```wl
/// In:  HilbertMatrix[3]
/// Out: {{1, 1/2, 1/3}, {1/2, 1/3, 1/4}, {1/3, 1/4, 1/5}}
/// In:  HilbertMatrix[{1, 3}]
/// Out: {{1, 1/2, 1/3}}
/// ```
@Builtin(seeAlso = {"HankelMatrix", "IdentityMatrix"})
final class HilbertMatrix {
  private HilbertMatrix() {}

  @Form
  static @Nullable Expr matrix(Expr size, Frame frame) {
    Integer n = Sizes.count(size);
    int[] dims = n != null ? new int[] {n, n} : Sizes.counts(size);
    if (dims == null || dims.length != 2 || dims[0] < 1 || dims[1] < 1) {
      return null;
    }
    Sizes.total(frame, dims);
    var rows = new Expr[dims[0]][dims[1]];
    for (int i = 0; i < dims[0]; i++) {
      for (int k = 0; k < dims[1]; k++) {
        rows[i][k] = Rational.of(1, i + k + 1L);
      }
    }
    return Matrices.list(rows);
  }
}
