package org.scheelite.std.linear.spectrum;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Elimination;
import org.scheelite.std.linear.Kernels;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// The chains of generalized eigenvectors of an exact matrix, by which it comes to Jordan form.
///
/// @param chains one for each Jordan block
record JordanChains(List<Chain> chains) {

  /// Vectors of which `m - value` takes each to the one before, and the first to zero.
  record Chain(Expr value, List<Expr[]> vectors) {}

  /// The chains by increasing eigenvalue; null where the eigenvalues cannot be written down.
  static @Nullable JordanChains of(Expr[][] m, Frame frame) {
    List<ExactEigen.Value> values = ExactEigen.values(m, frame);
    if (values == null) {
      return null;
    }
    List<ExactEigen.Value> sorted = ascending(values, frame);
    List<Expr[]> vectors = new ExactVectors(m, frame).of(sorted);
    if (vectors == null) {
      return null;
    }
    List<Chain> chains = new ArrayList<>();
    for (int i = 0; i < sorted.size(); ) {
      Expr value = sorted.get(i).value();
      int end = i;
      boolean full = true;
      while (end < sorted.size() && sorted.get(end).value().equals(value)) {
        full &= !isZero(vectors.get(end++));
      }
      if (full) {
        vectors.subList(i, end).forEach(v -> chains.add(new Chain(value, List.<Expr[]>of(v))));
      } else if (!deficient(m, value, end - i, chains, frame)) {
        return null;
      }
      i = end;
    }
    return new JordanChains(chains);
  }

  private static List<ExactEigen.Value> ascending(List<ExactEigen.Value> values, Frame frame) {
    List<ExactEigen.Value> sorted = new ArrayList<>(values);
    boolean numeric = values.stream().allMatch(v -> Numerics.isNumeric(v.value(), frame));
    if (numeric) {
      sorted.sort(
          (a, b) ->
              Num.class.isInstance(a.value()) && Num.class.isInstance(b.value())
                  ? CanonicalOrder.numbers((Num) a.value(), (Num) b.value())
                  : Double.compare(
                      Numerics.machine(a.value(), frame), Numerics.machine(b.value(), frame)));
    }
    return sorted;
  }

  private static boolean isZero(Expr[] vector) {
    for (Expr x : vector) {
      if (!Matrices.isZero(x)) {
        return false;
      }
    }
    return true;
  }

  /// Adds the chains of an eigenvalue with fewer eigenvectors than its multiplicity.
  private static boolean deficient(
      Expr[][] m, Expr value, int multiplicity, List<Chain> chains, Frame frame) {
    Expr[][] shifted = shifted(m, value, frame);
    List<List<Expr[]>> kernels = new ArrayList<>();
    kernels.add(List.of());
    Expr[][] power = shifted;
    while (kernels.getLast().size() < multiplicity) {
      var elimination = new Elimination(power, frame);
      elimination.reduce(m.length);
      List<Expr[]> kernel = Kernels.basis(elimination.rows(), frame);
      if (kernel.size() <= kernels.getLast().size()) {
        return false;
      }
      kernels.add(kernel);
      power = product(power, shifted, frame);
    }
    List<Chain> found = new ArrayList<>();
    for (int level = kernels.size() - 1; level >= 1; level--) {
      List<Expr[]> known = new ArrayList<>(kernels.get(level - 1));
      for (Chain chain : found) {
        known.add(chain.vectors().get(level - 1));
      }
      for (Expr[] candidate : kernels.get(level)) {
        known.add(candidate);
        if (rank(known, frame) < known.size()) {
          known.removeLast();
        } else {
          found.add(new Chain(value, chain(candidate, shifted, level, frame)));
        }
      }
    }
    chains.addAll(found.reversed());
    return true;
  }

  private static List<Expr[]> chain(Expr[] top, Expr[][] shifted, int length, Frame frame) {
    List<Expr[]> vectors = new ArrayList<>(List.<Expr[]>of(top));
    while (vectors.size() < length) {
      var column = new Expr[top.length][];
      for (int i = 0; i < column.length; i++) {
        column[i] = new Expr[] {vectors.getFirst()[i]};
      }
      Expr[][] next = product(shifted, column, frame);
      var vector = new Expr[top.length];
      for (int i = 0; i < vector.length; i++) {
        vector[i] = next[i][0];
      }
      vectors.addFirst(vector);
    }
    return vectors;
  }

  private static int rank(List<Expr[]> vectors, Frame frame) {
    var elimination = new Elimination(vectors.toArray(Expr[][]::new), frame);
    return elimination.reduce(vectors.getFirst().length);
  }

  private static Expr[][] shifted(Expr[][] m, Expr value, Frame frame) {
    var shifted = new Expr[m.length][];
    for (int i = 0; i < m.length; i++) {
      shifted[i] = m[i].clone();
      shifted[i][i] = frame.evaluate(Terms.difference(m[i][i], value));
    }
    return shifted;
  }

  private static Expr[][] product(Expr[][] a, Expr[][] b, Frame frame) {
    var product = new Expr[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b[0].length; k++) {
        var terms = new Expr[b.length];
        for (int j = 0; j < b.length; j++) {
          terms[j] = Terms.product(a[i][j], b[j][k]);
        }
        Expr sum = frame.evaluate(Terms.sum(terms));
        product[i][k] = sum instanceof Num ? sum : Algebra.together(sum, frame);
      }
    }
    return product;
  }

  /// The matrix with the vectors as columns.
  Expr[][] vectors() {
    List<Expr[]> rows = new ArrayList<>();
    chains.forEach(chain -> rows.addAll(chain.vectors()));
    return Matrices.transposed(rows.toArray(Expr[][]::new));
  }

  /// The Jordan matrix, with `function` of the block for the eigenvalues: its value is asked for
  /// each diagonal from the main one up.
  Expr[][] matrix(Function function) {
    int size = chains.stream().mapToInt(chain -> chain.vectors().size()).sum();
    var matrix = new Expr[size][size];
    for (Expr[] row : matrix) {
      java.util.Arrays.fill(row, Int.ZERO);
    }
    int start = 0;
    for (Chain chain : chains) {
      int length = chain.vectors().size();
      for (int i = 0; i < length; i++) {
        for (int k = i; k < length; k++) {
          matrix[start + i][start + k] = function.of(chain.value(), k - i);
        }
      }
      start += length;
    }
    return matrix;
  }

  /// The `k`-th derivative at a number, over `k!`.
  @FunctionalInterface
  interface Function {
    Expr of(Expr value, int k);
  }

  /// The function of the matrix.
  @Nullable Expr apply(Function function, Frame frame) {
    Expr vectors = Matrices.list(vectors());
    Expr inverse = frame.call(org.scheelite.expr.Symbol.system("Inverse"), vectors);
    Expr[][] rows =
        Matrices.matrix(frame.call(Sym.DOT, vectors, Matrices.list(matrix(function)), inverse));
    if (rows == null) {
      return null;
    }
    for (Expr[] row : rows) {
      for (int k = 0; k < row.length; k++) {
        row[k] = Algebra.simplify(row[k], frame);
      }
    }
    return Matrices.list(rows);
  }
}
