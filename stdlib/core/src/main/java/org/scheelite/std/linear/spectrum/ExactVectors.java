package org.scheelite.std.linear.spectrum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Elimination;
import org.scheelite.std.linear.Kernels;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// Exact eigenvectors of a matrix, given its eigenvalues.
final class ExactVectors {
  private final Expr[][] m;
  private final Frame frame;

  ExactVectors(Expr[][] m, Frame frame) {
    this.m = m;
    this.frame = frame;
  }

  /// One vector for each eigenvalue, zero vectors where there are too few; null where some cannot
  /// be written down.
  @Nullable List<Expr[]> of(List<ExactEigen.Value> values) {
    List<Expr[]> vectors = new ArrayList<>();
    for (int i = 0; i < values.size(); ) {
      ExactEigen.Value value = values.get(i);
      int count = 1;
      while (i + count < values.size() && values.get(i + count).value().equals(value.value())) {
        count++;
      }
      List<Expr[]> basis = basis(value);
      if (basis == null) {
        return null;
      }
      for (int k = 0; k < count; k++) {
        vectors.add(k < basis.size() ? basis.get(k) : zero());
      }
      i += count;
    }
    return vectors;
  }

  private Expr[] zero() {
    var zero = new Expr[m.length];
    Arrays.fill(zero, Int.ZERO);
    return zero;
  }

  private @Nullable List<Expr[]> basis(ExactEigen.Value value) {
    Surd surd = value.surd();
    if (surd != null && surd.b().sign() != 0 && Matrices.areNumbers(m)) {
      return inField(surd);
    }
    if (value.value() instanceof Normal root && root.is(Symbol.system("Root"))) {
      return null;
    }
    if (m.length == 2 && !(value.value() instanceof Num)) {
      return pair(value.value());
    }
    var shifted = new Expr[m.length][];
    for (int i = 0; i < m.length; i++) {
      shifted[i] = m[i].clone();
      shifted[i][i] = frame.evaluate(Terms.difference(m[i][i], value.value()));
    }
    var elimination = new Elimination(shifted, frame);
    elimination.reduce(m.length);
    return Kernels.basis(elimination.rows(), frame);
  }

  /// From one row of a matrix with two.
  private List<Expr[]> pair(Expr value) {
    if (!Matrices.isZero(m[1][0])) {
      Expr x = Algebra.together(Terms.quotient(Terms.difference(value, m[1][1]), m[1][0]), frame);
      return List.<Expr[]>of(new Expr[] {x, Int.ONE});
    }
    if (value.equals(m[0][0])) {
      boolean both = Matrices.isZero(m[0][1]) && value.equals(m[1][1]);
      return both
          ? List.of(new Expr[] {Int.ZERO, Int.ONE}, new Expr[] {Int.ONE, Int.ZERO})
          : List.<Expr[]>of(new Expr[] {Int.ONE, Int.ZERO});
    }
    Expr x = frame.evaluate(Terms.quotient(m[0][1], Terms.difference(value, m[0][0])));
    return List.<Expr[]>of(new Expr[] {x, Int.ONE});
  }

  /// Gauss elimination in the field of the eigenvalue.
  private List<Expr[]> inField(Surd value) {
    int n = m.length;
    var rows = new Surd[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        Surd element = Surd.of((Num) m[i][k]);
        rows[i][k] = i == k ? element.minus(value) : element;
      }
    }
    var pivots = new int[n];
    Arrays.fill(pivots, -1);
    int rank = 0;
    for (int column = 0; column < n && rank < n; column++) {
      int pivot = rank;
      while (pivot < n && rows[pivot][column].isZero()) {
        pivot++;
      }
      if (pivot < n) {
        Surd[] row = rows[pivot];
        rows[pivot] = rows[rank];
        rows[rank] = row;
        eliminate(rows, rank, column);
        pivots[column] = rank++;
      }
    }
    List<Expr[]> basis = new ArrayList<>();
    for (int free = n - 1; free >= 0; free--) {
      if (pivots[free] < 0) {
        var vector = zero();
        vector[free] = Int.ONE;
        for (int k = 0; k < n; k++) {
          if (pivots[k] >= 0) {
            vector[k] = Surd.of(Int.ZERO).minus(rows[pivots[k]][free]).expr(frame);
          }
        }
        basis.add(vector);
      }
    }
    return basis;
  }

  private void eliminate(Surd[][] rows, int at, int column) {
    Surd pivot = rows[at][column];
    for (int k = 0; k < rows.length; k++) {
      rows[at][k] = rows[at][k].over(pivot);
    }
    for (int i = 0; i < rows.length; i++) {
      Surd factor = rows[i][column];
      if (i != at && !factor.isZero()) {
        frame.poll();
        for (int k = 0; k < rows.length; k++) {
          rows[i][k] = rows[i][k].minus(factor.times(rows[at][k]));
        }
      }
    }
  }
}
