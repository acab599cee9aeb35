package org.scheelite.std.analysis.fit;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/// The combination of columns that comes nearest to given values.
final class LeastSquares {
  private LeastSquares() {}

  /// The coefficients of the columns of `rows`; those of least size where they are not unique.
  static double[] solve(double[][] rows, double[] values) {
    var matrix = new Array2DRowRealMatrix(rows, false);
    return new SingularValueDecomposition(matrix)
        .getSolver()
        .solve(new ArrayRealVector(values, false))
        .toArray();
  }

  /// The inverse of the matrix of products of columns, which the errors of coefficients follow
  /// from.
  static double[][] covariance(double[][] rows) {
    var matrix = new Array2DRowRealMatrix(rows, false);
    var products = matrix.transpose().multiply(matrix);
    return new SingularValueDecomposition(products).getSolver().getInverse().getData();
  }
}
