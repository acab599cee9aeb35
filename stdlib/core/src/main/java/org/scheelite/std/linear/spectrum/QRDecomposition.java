package org.scheelite.std.linear.spectrum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
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
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.linear.machine.Reflections;

/// The QR decomposition of a matrix.
///
/// `QRDecomposition[m]` is `{q, r}` with `m == ConjugateTranspose[q] . r`, the rows of `q`
/// orthonormal and `r` upper triangular.
///
/// ```wl
/// In:  QRDecomposition[{{1, 2}, {3, 4}}]
/// Out: {{{1/Sqrt[10], 3/Sqrt[10]}, {3/Sqrt[10], -(1/Sqrt[10])}}, {{Sqrt[10], 7*Sqrt[2/5]}, {0, Sqrt[2/5]}}}
/// In:  QRDecomposition[{{1., 2.}, {3., 4.}}]
/// Out~: {{{-0.316228, -0.948683}, {-0.948683, 0.316228}}, {{-3.16228, -4.42719}, {0., -0.632456}}}
/// ```
@Builtin(seeAlso = {"LUDecomposition", "Orthogonalize", "LeastSquares"})
final class QRDecomposition {
  private QRDecomposition() {}

  @Form
  static @Nullable Expr decompose(Expr m, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "QRDecomposition", frame);
    if (rows == null) {
      return null;
    }
    MachineMatrix numeric = MachineMatrix.read(rows, frame);
    if (numeric != null) {
      Reflections parts = Reflections.of(numeric, frame);
      return Call.list(parts.q().list(), parts.r().list());
    }
    Expr columns = Matrices.list(Matrices.transposed(rows));
    Expr basis = frame.call(Symbol.system("Orthogonalize"), columns);
    if (!(basis instanceof Normal vectors)) {
      return null;
    }
    List<Expr> kept = new ArrayList<>();
    for (Expr vector : vectors.args()) {
      if (!isZero(vector)) {
        kept.add(vector);
      }
    }
    Expr q = Lists.of(kept);
    Expr conjugate = frame.call(Symbol.system("Conjugate"), q);
    Expr r = Algebra.simplify(frame.call(Sym.DOT, conjugate, m), frame);
    return Call.list(conjugate, triangular(r));
  }

  private static boolean isZero(Expr vector) {
    return vector instanceof Normal list && list.args().stream().allMatch(Matrices::isZero);
  }

  private static Expr triangular(Expr r) {
    Expr[][] rows = Matrices.matrix(r);
    if (rows == null) {
      return r;
    }
    for (int i = 0; i < rows.length; i++) {
      Arrays.fill(rows[i], 0, Math.min(i, rows[i].length), Int.ZERO);
    }
    return Matrices.list(rows);
  }
}
