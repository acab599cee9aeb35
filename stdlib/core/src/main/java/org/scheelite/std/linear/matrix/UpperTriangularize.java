package org.scheelite.std.linear.matrix;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// The upper triangle of a matrix.
///
/// `UpperTriangularize[m]` keeps the elements on the diagonal of `m` and above it and puts 0
/// elsewhere; `UpperTriangularize[m, k]` takes the `k`-th diagonal above in place of the main one.
///
/// ```wl
/// In:  UpperTriangularize[{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}]
/// Out: {{1, 2, 3}, {0, 5, 6}, {0, 0, 9}}
/// In:  UpperTriangularize[{{1, 2}, {3, 4}}, 1]
/// Out: {{0, 2}, {0, 0}}
/// ```
@Builtin(seeAlso = {"LowerTriangularize", "Diagonal"})
final class UpperTriangularize {
  private UpperTriangularize() {}

  @Form
  static @Nullable Expr part(Expr m, Frame frame) {
    return part(m, Int.ZERO, frame);
  }

  @Form
  static @Nullable Expr part(Expr m, Expr k, Frame frame) {
    return Triangles.part(m, k, true, "UpperTriangularize", frame);
  }
}
