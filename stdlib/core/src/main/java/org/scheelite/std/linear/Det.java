package org.scheelite.std.linear;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.number.Terms;

/// Determinants.
///
/// `Det[m]` is the determinant of a square matrix.
///
/// ```wl
/// In:  Det[{{1, 2}, {3, 4}}]
/// Out: -2
/// ```
///
/// ```wl
/// In:  Det[{{a, b}, {c, d}}]
/// Out: -(b*c) + a*d
/// ```
///
/// ```wl
/// In:  Det[{{1., 2.}, {3., 4.}}]
/// Out: -2.
/// ```
@Builtin(seeAlso = {"Inverse", "Tr", "LinearSolve"})
final class Det {
  /// The argument is no square matrix.
  static final Message MATSQ =
      Message.of("Det::matsq", "Argument `1` at position 1 is not a nonempty square matrix.");

  /// Symbolic matrices up to this size are expanded along rows, which needs no division.
  static final int EXPANDED = 6;

  private Det() {}

  @Form
  static @Nullable Expr determinant(Expr m, Frame frame) {
    Expr[][] rows = Matrices.matrix(m);
    if (rows == null || rows.length != rows[0].length) {
      return Lists.isList(m) ? frame.decline(MATSQ, m) : null;
    }
    if (Matrices.isMachine(rows)) {
      return Real.of(machine(Matrices.machine(rows)));
    }
    if (rows.length <= EXPANDED && isSymbolic(rows)) {
      return expanded(rows);
    }
    var elimination = new Elimination(rows, frame);
    elimination.reduce(rows.length);
    return elimination.determinant();
  }

  static boolean isSymbolic(Expr[][] rows) {
    for (Expr[] row : rows) {
      for (Expr element : row) {
        if (!(element instanceof Num)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The determinant as a polynomial.
  static Expr expanded(Expr[][] rows) {
    return expanded(rows, (1 << rows.length) - 1);
  }

  /// Expands the first rows not used yet along the columns in the mask.
  private static Expr expanded(Expr[][] rows, int columns) {
    int at = rows.length - Integer.bitCount(columns);
    if (columns == 0) {
      return Int.ONE;
    }
    List<Expr> terms = new ArrayList<>();
    int sign = 1;
    for (int k = 0; k < rows.length; k++) {
      if ((columns >> k & 1) == 1) {
        if (!rows[at][k].equals(Int.ZERO)) {
          Expr rest = expanded(rows, columns & ~(1 << k));
          terms.add(Terms.product(Int.of(sign), rows[at][k], rest));
        }
        sign = -sign;
      }
    }
    return Call.of(Sym.PLUS, terms);
  }

  /// By elimination with the largest pivots.
  private static double machine(double[][] a) {
    double determinant = 1;
    for (int c = 0; c < a.length; c++) {
      int pivot = c;
      for (int i = c + 1; i < a.length; i++) {
        pivot = Math.abs(a[i][c]) > Math.abs(a[pivot][c]) ? i : pivot;
      }
      if (a[pivot][c] == 0) {
        return 0;
      }
      double[] row = a[pivot];
      a[pivot] = a[c];
      a[c] = row;
      determinant *= pivot == c ? row[c] : -row[c];
      for (int i = c + 1; i < a.length; i++) {
        double factor = a[i][c] / row[c];
        for (int k = c; k < a.length; k++) {
          a[i][k] -= factor * row[k];
        }
      }
    }
    return determinant;
  }
}
