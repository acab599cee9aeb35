package org.scheelite.std.linear.spectrum;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Exponentials of exact and symbolic matrices that have a short form.
final class ExactExponential {
  private ExactExponential() {}

  /// The exponential; null where there is no short form.
  static @Nullable Expr of(Expr m, Expr[][] rows, Frame frame) {
    Expr nilpotent = nilpotent(m, rows.length, frame);
    if (nilpotent != null) {
      return nilpotent;
    }
    if (isDiagonal(rows)) {
      for (int i = 0; i < rows.length; i++) {
        rows[i][i] = frame.evaluate(Terms.power(Sym.E, rows[i][i]));
      }
      return Matrices.list(rows);
    }
    Expr brief = rows.length == 2 ? two(rows, frame) : byInterpolation(m, rows, frame);
    return brief != null || !Matrices.areNumbers(rows) ? brief : ExactFunctions.exp(rows, frame);
  }

  private static boolean isDiagonal(Expr[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < rows.length; k++) {
        if (i != k && !Matrices.isZero(rows[i][k])) {
          return false;
        }
      }
    }
    return true;
  }

  /// The finite sum where some power vanishes.
  private static @Nullable Expr nilpotent(Expr m, int n, Frame frame) {
    Expr sum = Matrices.list(Matrices.identity(n));
    Expr term = sum;
    for (int k = 1; k <= n; k++) {
      Expr product = frame.call(Sym.DOT, term, m);
      term = Algebra.expand(Terms.product(Rational.of(1, k), product), frame);
      Expr[][] rows = Matrices.matrix(term);
      if (rows == null) {
        return null;
      }
      if (Arrays.stream(rows).flatMap(Arrays::stream).allMatch(Matrices::isZero)) {
        return sum;
      }
      sum = frame.evaluate(Terms.sum(sum, term));
    }
    return null;
  }

  /// `E^s (Cosh[q] 1 + Sinh[q]/q (m - s 1))` with `s` half the trace and `q^2 = s^2 - Det[m]`.
  private static @Nullable Expr two(Expr[][] m, Frame frame) {
    Expr s = frame.evaluate(Terms.product(Rational.of(1, 2), Terms.sum(m[0][0], m[1][1])));
    Expr determinant =
        Terms.difference(Terms.product(m[0][0], m[1][1]), Terms.product(m[0][1], m[1][0]));
    Expr square = Algebra.expand(Terms.difference(Terms.power(s, Int.TWO), determinant), frame);
    Expr[] shape = shape(square, frame);
    if (shape == null) {
      return null;
    }
    Expr factor = Terms.power(Sym.E, s);
    var result = new Expr[2][2];
    for (int i = 0; i < 2; i++) {
      for (int k = 0; k < 2; k++) {
        Expr element = i == k ? Terms.difference(m[i][k], s) : m[i][k];
        Expr sum = Terms.product(shape[1], element);
        Expr inner = i == k ? Terms.sum(shape[0], sum) : sum;
        result[i][k] = Algebra.together(Terms.product(factor, inner), frame);
      }
    }
    return Matrices.list(result);
  }

  /// `{Cosh[q], Sinh[q]/q}` of the square root of `q^2`; null where that has no short root.
  private static Expr @Nullable [] shape(Expr square, Frame frame) {
    if (Matrices.isZero(square)) {
      return new Expr[] {Int.ONE, Int.ONE};
    }
    Expr root = SquareRoots.of(frame.evaluate(Terms.negate(square)), frame);
    if (root != null && !(root instanceof Complex)) {
      return new Expr[] {
        Call.of(Symbol.system("Cos"), root),
        Terms.quotient(Call.of(Symbol.system("Sin"), root), root)
      };
    }
    Expr q = SquareRoots.of(square, frame);
    if (q == null && !Numerics.isNumeric(square, frame)) {
      return null;
    }
    Expr size = q == null ? frame.evaluate(Terms.sqrt(square)) : q;
    Expr up = Terms.power(Sym.E, size);
    Expr down = Terms.power(Sym.E, Terms.negate(size));
    Expr half = Rational.of(1, 2);
    return new Expr[] {
      Terms.product(half, Terms.sum(up, down)),
      Terms.quotient(Terms.product(half, Terms.difference(up, down)), size)
    };
  }

  /// Sylvester's formula for different eigenvalues.
  private static @Nullable Expr byInterpolation(Expr m, Expr[][] rows, Frame frame) {
    if (!Matrices.areNumbers(rows)) {
      return null;
    }
    List<ExactEigen.Value> values = ExactEigen.values(rows, frame);
    if (values == null) {
      return null;
    }
    List<Expr> distinct = values.stream().map(ExactEigen.Value::value).distinct().toList();
    if (distinct.size() < rows.length || !distinct.stream().allMatch(Num.class::isInstance)) {
      return null;
    }
    Expr identity = Matrices.list(Matrices.identity(rows.length));
    var terms = new Expr[distinct.size()];
    for (int i = 0; i < terms.length; i++) {
      Expr part = identity;
      for (int k = 0; k < terms.length; k++) {
        if (k != i) {
          Expr shifted = Terms.difference(m, Terms.product(distinct.get(k), identity));
          Expr gap = Terms.difference(distinct.get(i), distinct.get(k));
          part = frame.call(Sym.DOT, part, Terms.quotient(shifted, gap));
        }
      }
      terms[i] = Terms.product(Terms.power(Sym.E, distinct.get(i)), part);
    }
    return frame.evaluate(Terms.sum(terms));
  }
}
