package org.scheelite.std.linear.spectrum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// Singular values of exact matrices, from the eigenvalues of `ConjugateTranspose[m] . m`.
final class ExactSingular {
  private static final Symbol ADJOINT = Symbol.system("ConjugateTranspose");

  private ExactSingular() {}

  /// The singular values other than 0, largest first; null where they cannot be written down.
  static @Nullable List<Expr> values(Expr m, Expr[][] rows, Frame frame) {
    boolean tall = rows.length >= rows[0].length;
    Expr adjoint = frame.call(ADJOINT, m);
    Expr square = tall ? frame.call(Sym.DOT, adjoint, m) : frame.call(Sym.DOT, m, adjoint);
    Spectrum spectrum = Spectrum.of(square, null, false, "SingularValueList", frame);
    if (spectrum == null) {
      return null;
    }
    List<Expr> values = new ArrayList<>();
    for (Expr value : spectrum.values()) {
      if (!Matrices.isZero(value)) {
        values.add(frame.evaluate(Terms.sqrt(value)));
      }
    }
    return values;
  }

  static @Nullable Expr decompose(Expr m, Expr[][] rows, Frame frame) {
    Expr adjoint = frame.call(ADJOINT, m);
    Expr square = frame.call(Sym.DOT, adjoint, m);
    Spectrum right = Spectrum.of(square, null, true, "SingularValueDecomposition", frame);
    if (right == null) {
      return null;
    }
    List<Expr> v = orthonormal(right.vectors(), frame);
    List<Expr> u = new ArrayList<>();
    int m1 = rows.length;
    int n = rows[0].length;
    var s = new Expr[m1][n];
    for (Expr[] row : s) {
      Arrays.fill(row, Int.ZERO);
    }
    for (int i = 0; i < n; i++) {
      if (!Matrices.isZero(right.values().get(i))) {
        if (i >= m1) {
          return null; // a value that is zero, but not seen to be
        }
        s[i][i] = frame.evaluate(Terms.sqrt(right.values().get(i)));
        Expr image = frame.call(Sym.DOT, m, v.get(i));
        u.add(simple(Terms.quotient(image, s[i][i]), frame));
      }
    }
    List<Expr> whole = new ArrayList<>(u);
    if (u.size() < m1) {
      Expr rest = frame.call(Symbol.system("NullSpace"), frame.call(ADJOINT, m));
      if (!(rest instanceof Normal list && list.is(Sym.LIST)) || list.size() != m1 - u.size()) {
        return null;
      }
      whole.addAll(orthonormal(list.args(), frame));
    }
    return Call.list(columns(whole, frame), Matrices.list(s), columns(v, frame));
  }

  private static Expr columns(List<Expr> vectors, Frame frame) {
    return frame.call(Symbol.system("Transpose"), Lists.of(vectors));
  }

  private static List<Expr> orthonormal(List<Expr> vectors, Frame frame) {
    Expr basis = frame.call(Symbol.system("Orthogonalize"), Lists.of(vectors));
    return ((Normal) basis).args();
  }

  private static Expr simple(Expr expr, Frame frame) {
    return Algebra.simplify(expr, frame);
  }
}
