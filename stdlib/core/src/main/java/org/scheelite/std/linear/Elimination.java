package org.scheelite.std.linear;

import java.util.Arrays;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Terms;

/// Gauss elimination of matrices of exact numbers or expressions.
public final class Elimination {
  private final Expr[][] rows;
  private final Frame frame;
  private Expr determinant = Int.ONE;

  /// @param rows are not changed
  public Elimination(Expr[][] rows, Frame frame) {
    this.rows = new Expr[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      this.rows[i] = rows[i].clone();
    }
    this.frame = frame;
  }

  /// The rows as they are by now.
  public Expr[][] rows() {
    return rows;
  }

  /// The product of the pivots with the signs of the exchanges.
  public Expr determinant() {
    return determinant;
  }

  /// Brings the first `columns` columns to reduced form; the number of pivots found.
  public int reduce(int columns) {
    FractionFree whole = FractionFree.of(rows);
    if (whole == null) {
      return reduceAny(columns);
    }
    int rank = whole.reduce(columns, frame);
    determinant = rank == rows.length ? whole.determinant() : Int.ZERO;
    System.arraycopy(whole.rows(), 0, rows, 0, rows.length);
    return rank;
  }

  private int reduceAny(int columns) {
    int rank = 0;
    for (int column = 0; column < columns && rank < rows.length; column++) {
      int pivot = pivot(column, rank);
      if (pivot < 0) {
        determinant = Int.ZERO;
        continue;
      }
      exchange(rank, pivot);
      Expr value = rows[rank][column];
      determinant = evaluate(Terms.product(determinant, value));
      scale(rows[rank], value, column);
      for (int i = 0; i < rows.length; i++) {
        if (i != rank && !isZero(rows[i][column])) {
          subtract(rows[i], rows[rank], column);
        }
      }
      rank++;
    }
    return rank;
  }

  /// Of reduced rows: for each of the first `columns` columns the row of its pivot, or -1.
  public static int[] pivots(Expr[][] rows, int columns) {
    var pivots = new int[columns];
    Arrays.fill(pivots, -1);
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < columns; k++) {
        if (!isZero(rows[i][k])) {
          pivots[k] = i;
          break;
        }
      }
    }
    return pivots;
  }

  private int pivot(int column, int from) {
    int best = -1;
    double size = 0;
    for (int i = from; i < rows.length; i++) {
      Expr value = rows[i][column];
      if (isZero(value)) {
        continue;
      }
      double magnitude = value instanceof Num n ? n.isExact() ? 1 : Math.abs(n.doubleValue()) : 0.5;
      if (best < 0 || magnitude > size) {
        best = i;
        size = magnitude;
      }
    }
    return best;
  }

  private void exchange(int i, int k) {
    if (i != k) {
      Expr[] row = rows[i];
      rows[i] = rows[k];
      rows[k] = row;
      determinant = evaluate(Terms.negate(determinant));
    }
  }

  private void scale(Expr[] row, Expr value, int from) {
    for (int k = from; k < row.length; k++) {
      row[k] = evaluate(Terms.quotient(row[k], value));
    }
  }

  private void subtract(Expr[] row, Expr[] pivot, int column) {
    frame.poll();
    Expr factor = row[column];
    for (int k = column; k < row.length; k++) {
      row[k] = simple(Terms.difference(row[k], Terms.product(factor, pivot[k])));
    }
  }

  /// The value, brought over one denominator where it is symbolic, so that zeros show.
  private Expr simple(Expr expr) {
    Expr value = evaluate(expr);
    return value instanceof Num ? value : Algebra.together(value, frame);
  }

  private Expr evaluate(Expr expr) {
    return expr instanceof Num ? expr : frame.evaluate(expr);
  }

  private static boolean isZero(Expr value) {
    return value instanceof Num n && n.sign() == 0;
  }
}
