package org.scheelite.std.linear.spectrum;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.linear.machine.Eigen;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.list.Sizes;

/// Eigenvalues with eigenvectors, exact or numeric.
///
/// @param values the eigenvalues
/// @param vectors as many eigenvectors; empty where they were not wanted
record Spectrum(List<Expr> values, List<Expr> vectors) {

  /// The largest `k` (smallest for negative `k`) or all eigenvalues.
  ///
  /// @param count `k`, `-k`, `UpTo[k]`, or null for all
  static @Nullable Spectrum of(
      Expr m, @Nullable Expr count, boolean withVectors, String caller, Frame frame) {
    Spectrum all =
        isPair(m)
            ? generalized((Normal) m, withVectors, frame)
            : all(m, withVectors, caller, frame);
    return all == null || count == null ? all : all.part(count);
  }

  private static boolean isPair(Expr m) {
    return m instanceof Normal list
        && list.is(Sym.LIST, 2)
        && Matrices.matrix(list.arg(0)) != null
        && Matrices.matrix(list.arg(1)) != null;
  }

  /// Of `{m, a}`: the numbers for which `m . v == x a . v`.
  private static @Nullable Spectrum generalized(Normal pair, boolean withVectors, Frame frame) {
    Expr inverse = frame.call(Symbol.system("Inverse"), pair.arg(1));
    return Lists.isList(inverse)
        ? all(frame.call(Sym.DOT, inverse, pair.arg(0)), withVectors, "Eigenvalues", frame)
        : null;
  }

  private static @Nullable Spectrum all(Expr m, boolean withVectors, String caller, Frame frame) {
    Expr[][] rows = Matrices.square(m, caller, frame);
    if (rows == null) {
      return null;
    }
    MachineMatrix numeric = Matrices.numeric(m, frame);
    if (numeric != null) {
      return machine(Eigen.of(numeric, withVectors, frame));
    }
    List<ExactEigen.Value> values = ExactEigen.values(rows, frame);
    if (values == null) {
      return null;
    }
    List<Expr> list = values.stream().map(ExactEigen.Value::value).toList();
    if (!withVectors) {
      return new Spectrum(list, List.of());
    }
    List<Expr[]> vectors = new ExactVectors(rows, frame).of(values);
    return vectors == null
        ? null
        : new Spectrum(list, vectors.stream().<Expr>map(Lists::of).toList());
  }

  private static Spectrum machine(Eigen eigen) {
    double[] im = eigen.im();
    double[][] vectorsIm = eigen.vectorsIm();
    List<Expr> vectors = new ArrayList<>();
    for (int i = 0; i < eigen.vectorsRe().length; i++) {
      vectors.add(
          MachineMatrix.list(eigen.vectorsRe()[i], vectorsIm == null ? null : vectorsIm[i]));
    }
    return new Spectrum(MachineMatrix.list(eigen.re(), im).args(), vectors);
  }

  private @Nullable Spectrum part(Expr count) {
    int size = values.size();
    Integer n = Sizes.upTo(count, size);
    if (n == null || n == 0 || Math.abs(n) > size) {
      return null;
    }
    int from = n > 0 ? 0 : size + n;
    int to = n > 0 ? n : size;
    List<Expr> some = vectors.isEmpty() ? vectors : vectors.subList(from, to);
    Spectrum part = new Spectrum(values.subList(from, to), some);
    return part;
  }
}
