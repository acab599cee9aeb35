package org.scheelite.std.linear.matrix;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// The lower triangle of a matrix.
///
/// `LowerTriangularize[m]` keeps the elements on the diagonal of `m` and below it and puts 0
/// elsewhere; `LowerTriangularize[m, k]` takes the `k`-th diagonal above in place of the main one.
///
/// ```wl
/// In:  LowerTriangularize[{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}]
/// Out: {{1, 0, 0}, {4, 5, 0}, {7, 8, 9}}
/// In:  LowerTriangularize[{{1, 2}, {3, 4}}, -1]
/// Out: {{0, 0}, {3, 0}}
/// ```
@Builtin(seeAlso = {"UpperTriangularize", "Diagonal"})
final class LowerTriangularize {
  private LowerTriangularize() {}

  @Form
  static @Nullable Expr part(Expr m, Frame frame) {
    return part(m, Int.ZERO, frame);
  }

  @Form
  static @Nullable Expr part(Expr m, Expr k, Frame frame) {
    return Triangles.part(m, k, false, "LowerTriangularize", frame);
  }
}
