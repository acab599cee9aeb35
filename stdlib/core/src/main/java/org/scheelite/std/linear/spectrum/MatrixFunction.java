package org.scheelite.std.linear.spectrum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.linear.Matrices;

/// A function of a matrix.
///
/// `MatrixFunction[f, m]` has the eigenvectors of `m` and the values of `f` for its eigenvalues.
/// Where eigenvectors are missing the derivatives of `f` take part.
///
/// ```wl
/// In:  MatrixFunction[Sin, {{1, 2}, {0, 3}}]
/// Out: {{Sin[1], -Sin[1] + Sin[3]}, {0, Sin[3]}}
/// In:  MatrixFunction[Exp, {{a, 1}, {0, a}}]
/// Out: {{E^a, E^a}, {0, E^a}}
/// In:  MatrixFunction[#^2 &, {{1, 2}, {3, 4}}]
/// Out: {{7, 10}, {15, 22}}
/// ```
@Builtin(seeAlso = {"MatrixExp", "MatrixLog", "MatrixPower", "JordanDecomposition"})
final class MatrixFunction {
  private MatrixFunction() {}

  @Form
  static @Nullable Expr of(Expr f, Expr m, Frame frame) {
    Expr[][] rows = Matrices.square(m, "MatrixFunction", frame);
    return rows == null ? null : ExactFunctions.of(f, rows, frame);
  }
}
