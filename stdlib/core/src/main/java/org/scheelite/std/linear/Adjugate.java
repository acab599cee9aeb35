package org.scheelite.std.linear;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// The adjugate of a square matrix.
///
/// `Adjugate[m]` is the matrix of signed minors, transposed; its product with `m` is the
/// determinant times the identity.
///
/// ```wl
/// In:  Adjugate[{{a, b}, {c, d}}]
/// Out: {{d, -b}, {-c, a}}
/// In:  Adjugate[{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}]
/// Out: {{-3, 6, -3}, {6, -12, 6}, {-3, 6, -3}}
/// In:  Adjugate[{{1, 2}}]
/// Msg: Adjugate::matsq: Argument {{1, 2}} at position 1 is not a non-empty square matrix.
/// Out: Adjugate[{{1, 2}}]
/// ```
@Builtin(seeAlso = {"Inverse", "Minors", "Det"})
final class Adjugate {
  private Adjugate() {}

  @Form
  static @Nullable Expr adjugate(Expr m, Frame frame) {
    Expr[][] rows = Matrices.square(m, "Adjugate", frame);
    if (rows == null) {
      return null;
    }
    if (rows.length <= Det.EXPANDED) {
      return frame.evaluate(Matrices.list(of(rows)));
    }
    int n = rows.length;
    var result = new Expr[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        Expr minor = frame.call(Symbol.system("Det"), Matrices.list(without(rows, k, i)));
        result[i][k] = frame.evaluate((i + k) % 2 == 0 ? minor : Terms.negate(minor));
      }
    }
    return Matrices.list(result);
  }

  /// The signed minors as sums of products, not evaluated.
  static Expr[][] of(Expr[][] rows) {
    int n = rows.length;
    var result = new Expr[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        Num sign = (i + k) % 2 == 0 ? Int.ONE : Int.MINUS_ONE;
        result[i][k] = Terms.product(sign, Det.expanded(without(rows, k, i)));
      }
    }
    return result;
  }

  private static Expr[][] without(Expr[][] rows, int row, int column) {
    int n = rows.length - 1;
    var rest = new Expr[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        rest[i][k] = rows[i < row ? i : i + 1][k < column ? k : k + 1];
      }
    }
    return rest;
  }
}
