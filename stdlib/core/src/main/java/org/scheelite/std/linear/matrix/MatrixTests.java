package org.scheelite.std.linear.matrix;

import java.util.function.UnaryOperator;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Tests that compare elements of matrices, inexact ones up to rounding.
final class MatrixTests {
  private static final double TOLERANCE = 1e-12;

  private MatrixTests() {}

  /// Whether each element is the function of the one mirrored at the diagonal.
  static boolean isMirrored(Expr m, UnaryOperator<Expr> function, Frame frame) {
    Expr[][] rows = Matrices.matrix(m);
    if (rows == null || rows.length != rows[0].length) {
      return false;
    }
    for (int i = 0; i < rows.length; i++) {
      frame.poll();
      for (int k = 0; k <= i; k++) {
        if (!isSame(rows[i][k], frame.evaluate(function.apply(rows[k][i])), frame)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isSame(Expr a, Expr b, Frame frame) {
    if (a.equals(b)) {
      return true;
    }
    if (a instanceof Num x && b instanceof Num y) {
      if (x.isExact() && y.isExact()) {
        return x.equals(y);
      }
      Num gap = Arithmetic.subtract(x, y);
      double size = Math.max(size(x), size(y));
      return size(gap) <= TOLERANCE * size;
    }
    Expr gap = frame.evaluate(Terms.difference(a, b));
    return Matrices.isZero(gap) || Matrices.isZero(Algebra.simplify(gap, frame));
  }

  private static double size(Num n) {
    return Math.hypot(Arithmetic.re(n).doubleValue(), Arithmetic.im(n).doubleValue());
  }

  /// Whether all eigenvalues of the Hermitian part are positive.
  static boolean isDefinite(Expr m, Frame frame) {
    Expr[][] rows = Matrices.matrix(m);
    if (rows == null || rows.length != rows[0].length) {
      return false;
    }
    var sum = new Expr[rows.length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < rows.length; k++) {
        Expr other = Call.of(Symbol.system("Conjugate"), rows[k][i]);
        sum[i][k] = frame.evaluate(Terms.sum(rows[i][k], other));
      }
    }
    for (int size = 0; size < sum.length; size++) {
      frame.poll();
      Num pivot = Numerics.number(sum[size][size], 0, frame);
      if (pivot == null || pivot instanceof Complex || pivot.sign() <= 0) {
        return false;
      }
      eliminate(sum, size, frame);
    }
    return true;
  }

  private static void eliminate(Expr[][] rows, int at, Frame frame) {
    for (int i = at + 1; i < rows.length; i++) {
      Expr factor = frame.evaluate(Terms.quotient(rows[i][at], rows[at][at]));
      for (int k = at; k < rows.length && !Matrices.isZero(factor); k++) {
        rows[i][k] =
            frame.evaluate(Terms.difference(rows[i][k], Terms.product(factor, rows[at][k])));
      }
    }
  }

  /// Whether the product with the transpose is the identity.
  static boolean isOrthonormal(Expr m, String transpose, Frame frame) {
    Expr[][] rows = Matrices.matrix(m);
    if (rows == null) {
      return false;
    }
    Expr turned = frame.call(Symbol.system(transpose), m);
    boolean tall = rows.length >= rows[0].length;
    Expr product = tall ? frame.call(Sym.DOT, turned, m) : frame.call(Sym.DOT, m, turned);
    Expr[][] square = Matrices.matrix(product);
    if (square == null) {
      return false;
    }
    for (int i = 0; i < square.length; i++) {
      for (int k = 0; k < square.length; k++) {
        Expr gap = frame.evaluate(Terms.difference(square[i][k], Int.of(i == k ? 1 : 0)));
        boolean zero = gap instanceof Num n && size(n) <= (n.isExact() ? 0 : TOLERANCE);
        if (!zero && !Matrices.isZero(Algebra.simplify(gap, frame))) {
          return false;
        }
      }
    }
    return true;
  }
}
