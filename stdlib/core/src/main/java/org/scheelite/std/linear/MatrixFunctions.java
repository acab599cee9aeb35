package org.scheelite.std.linear;

import java.util.function.UnaryOperator;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.linear.machine.Eigen;
import org.scheelite.std.linear.machine.Lu;
import org.scheelite.std.linear.machine.MachineMatrix;

/// Functions of machine matrices by their eigenvalues.
public final class MatrixFunctions {
  private MatrixFunctions() {}

  /// The matrix with the same eigenvectors and the function of each eigenvalue; null where the
  /// eigenvectors do not span the space. Real where the imaginary part is only rounding.
  public static @Nullable Expr of(
      MachineMatrix matrix, UnaryOperator<Complex> function, Frame frame) {
    Eigen eigen = Eigen.of(matrix, true, frame);
    var rows = new MachineMatrix(eigen.vectorsRe(), eigen.vectorsIm());
    var vectors =
        new MachineMatrix(
            MachineMatrix.transposed(rows.re()), MachineMatrix.transposed(rows.imaginary()));
    var lu = new Lu(vectors.embedded(), frame);
    int n = matrix.rows();
    if (lu.isSingular()) {
      return null;
    }
    double[][] whole = lu.solve(MachineMatrix.identity(2 * n), frame);
    if (Lu.norm(whole) > 1e12) {
      return null;
    }
    MachineMatrix inverse = Machines.folded(whole);
    for (int j = 0; j < n; j++) {
      double[] im = eigen.im();
      Complex value = function.apply(new Complex(eigen.re()[j], im == null ? 0 : im[j]));
      if (!Double.isFinite(value.norm())) {
        return null;
      }
      scale(vectors, j, value);
    }
    MachineMatrix result = vectors.times(inverse, frame);
    double[][] im = result.imaginary();
    return Lu.norm(im) <= 1e-13 * n * Lu.norm(result.re())
        ? MachineMatrix.list(result.re())
        : result.list();
  }

  private static void scale(MachineMatrix m, int column, Complex by) {
    for (int i = 0; i < m.rows(); i++) {
      double a = m.re()[i][column];
      double b = m.imaginary()[i][column];
      m.re()[i][column] = a * by.getRealPart() - b * by.getImaginaryPart();
      m.imaginary()[i][column] = a * by.getImaginaryPart() + b * by.getRealPart();
    }
  }
}
