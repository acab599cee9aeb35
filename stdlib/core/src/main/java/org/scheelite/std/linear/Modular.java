package org.scheelite.std.linear;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Whole;

/// Gauss elimination of matrices of integers modulo a number.
public final class Modular {
  private final BigInteger[][] rows;
  private final BigInteger modulus;
  private BigInteger determinant = BigInteger.ONE;

  private Modular(BigInteger[][] rows, BigInteger modulus) {
    this.rows = rows;
    this.modulus = modulus;
  }

  /// Elimination of these rows; null where they are not all integers, or rational numbers whose
  /// denominators have inverses.
  public static @Nullable Modular of(Expr[][] rows, BigInteger modulus) {
    var values = new BigInteger[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      values[i] = new BigInteger[rows[i].length];
      for (int k = 0; k < rows[i].length; k++) {
        BigInteger value =
            switch (rows[i][k]) {
              case Whole whole -> whole.big().mod(modulus);
              case Rational(var numerator, var denominator)
                  when denominator.gcd(modulus).equals(BigInteger.ONE) ->
                  numerator.multiply(denominator.modInverse(modulus)).mod(modulus);
              default -> null;
            };
        if (value == null) {
          return null;
        }
        values[i][k] = value;
      }
    }
    return new Modular(values, modulus);
  }

  /// Brings the first `columns` columns to reduced form; the number of pivots.
  public int reduce(int columns, Frame frame) {
    int rank = 0;
    for (int column = 0; column < columns && rank < rows.length; column++) {
      int pivot = rank;
      while (pivot < rows.length && !rows[pivot][column].gcd(modulus).equals(BigInteger.ONE)) {
        pivot++;
      }
      if (pivot == rows.length) {
        determinant = BigInteger.ZERO;
        continue;
      }
      if (pivot != rank) {
        BigInteger[] row = rows[pivot];
        rows[pivot] = rows[rank];
        rows[rank] = row;
        determinant = determinant.negate();
      }
      determinant = determinant.multiply(rows[rank][column]).mod(modulus);
      eliminate(rank, column, frame);
      rank++;
    }
    return rank;
  }

  private void eliminate(int at, int column, Frame frame) {
    BigInteger inverse = rows[at][column].modInverse(modulus);
    for (int k = 0; k < rows[at].length; k++) {
      rows[at][k] = rows[at][k].multiply(inverse).mod(modulus);
    }
    for (int i = 0; i < rows.length; i++) {
      BigInteger factor = rows[i][column];
      if (i != at && factor.signum() != 0) {
        frame.poll();
        for (int k = column; k < rows[i].length; k++) {
          rows[i][k] = rows[i][k].subtract(factor.multiply(rows[at][k])).mod(modulus);
        }
      }
    }
  }

  /// The determinant, once all columns are reduced.
  public Expr determinant() {
    return Whole.of(determinant.mod(modulus));
  }

  /// The rows as they are by now.
  public Expr[][] rows() {
    var result = new Expr[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      result[i] = new Expr[rows[i].length];
      for (int k = 0; k < rows[i].length; k++) {
        result[i][k] = Whole.of(rows[i][k]);
      }
    }
    return result;
  }

  /// The number modulo which is computed.
  public BigInteger modulus() {
    return modulus;
  }
}
