package org.scheelite.std.linear.spectrum;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// Characteristic polynomials by the method of Faddeev and LeVerrier, which only divides by whole
/// numbers.
final class CharacteristicPolynomials {
  private CharacteristicPolynomials() {}

  /// The coefficients of `Det[x 1 - m]` from the constant one up; the last is 1.
  static Expr[] monic(Expr[][] m, Frame frame) {
    int n = m.length;
    var coefficients = new Expr[n + 1];
    coefficients[n] = Int.ONE;
    Expr[][] power = Matrices.identity(n);
    for (int k = 1; k <= n; k++) {
      Expr[][] product = product(m, power, frame);
      Expr trace = Int.ZERO;
      for (int i = 0; i < n; i++) {
        trace = sum(trace, product[i][i], frame);
      }
      coefficients[n - k] = simple(Terms.product(Rational.of(-1, k), trace), frame);
      for (int i = 0; i < n; i++) {
        product[i][i] = sum(product[i][i], coefficients[n - k], frame);
      }
      power = product;
    }
    return coefficients;
  }

  private static Expr[][] product(Expr[][] a, Expr[][] b, Frame frame) {
    int n = a.length;
    var product = new Expr[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        frame.poll();
        Expr sum = Int.ZERO;
        for (int j = 0; j < n; j++) {
          if (!Matrices.isZero(a[i][j]) && !Matrices.isZero(b[j][k])) {
            sum = sum(sum, Terms.product(a[i][j], b[j][k]), frame);
          }
        }
        product[i][k] = sum;
      }
    }
    return product;
  }

  private static Expr sum(Expr a, Expr b, Frame frame) {
    return simple(Terms.sum(a, b), frame);
  }

  private static Expr simple(Expr expr, Frame frame) {
    return expr instanceof Num ? expr : Algebra.expand(expr, frame);
  }
}
