package org.scheelite.std.linear;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Whole;

/// Gauss elimination of rational matrices without fractions: rows are brought to integers, and each
/// step divides by the pivot before, which always goes (Bareiss, 1968).
final class FractionFree {
  private final BigInteger[][] rows;
  private BigInteger last = BigInteger.ONE;
  private BigInteger scale = BigInteger.ONE;
  private boolean negative;
  private int rank;

  private FractionFree(BigInteger[][] rows) {
    this.rows = rows;
  }

  /// For a matrix of rational numbers; null for any other.
  static @Nullable FractionFree of(Expr[][] matrix) {
    var rows = new BigInteger[matrix.length][];
    var result = new FractionFree(rows);
    for (int i = 0; i < rows.length; i++) {
      BigInteger common = BigInteger.ONE;
      for (Expr x : matrix[i]) {
        switch (x) {
          case Whole _ -> {}
          case Rational(_, var denominator) ->
              common = common.divide(common.gcd(denominator)).multiply(denominator);
          default -> {
            return null;
          }
        }
      }
      result.scale = result.scale.multiply(common);
      rows[i] = new BigInteger[matrix[i].length];
      for (int k = 0; k < rows[i].length; k++) {
        rows[i][k] =
            matrix[i][k] instanceof Rational(var numerator, var denominator)
                ? numerator.multiply(common.divide(denominator))
                : ((Whole) matrix[i][k]).big().multiply(common);
      }
    }
    return result;
  }

  /// Brings the first `columns` columns to diagonal form; the number of pivots.
  int reduce(int columns, Frame frame) {
    for (int column = 0; column < columns && rank < rows.length; column++) {
      int pivot = rank;
      while (pivot < rows.length && rows[pivot][column].signum() == 0) {
        pivot++;
      }
      if (pivot == rows.length) {
        continue;
      }
      if (pivot != rank) {
        BigInteger[] row = rows[pivot];
        rows[pivot] = rows[rank];
        rows[rank] = row;
        negative = !negative;
      }
      eliminate(column, frame);
      last = rows[rank][column];
      rank++;
    }
    return rank;
  }

  private void eliminate(int column, Frame frame) {
    BigInteger[] row = rows[rank];
    BigInteger pivot = row[column];
    for (int i = 0; i < rows.length; i++) {
      if (i == rank) {
        continue;
      }
      frame.poll();
      BigInteger factor = rows[i][column];
      for (int k = 0; k < row.length; k++) {
        BigInteger value = rows[i][k].multiply(pivot);
        if (factor.signum() != 0 && row[k].signum() != 0) {
          value = value.subtract(factor.multiply(row[k]));
        }
        rows[i][k] = value.divide(last);
      }
    }
  }

  /// The determinant of a square matrix, once all columns are reduced.
  Expr determinant() {
    if (rank < rows.length) {
      return Int.ZERO;
    }
    return Rational.of(negative ? last.negate() : last, scale);
  }

  /// The rows with pivots 1.
  Expr[][] rows() {
    var result = new Expr[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      result[i] = new Expr[rows[i].length];
      for (int k = 0; k < rows[i].length; k++) {
        result[i][k] = Rational.of(rows[i][k], i < rank ? last : BigInteger.ONE);
      }
    }
    return result;
  }
}
