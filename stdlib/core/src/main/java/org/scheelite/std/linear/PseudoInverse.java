package org.scheelite.std.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.machine.MachineMatrix;

/// The pseudoinverse of a matrix.
///
/// `PseudoInverse[m]` is the Moore-Penrose inverse: it takes `b` to the shortest `x` for which `m .
/// x` is nearest to `b`.
///
/// ```wl
/// In:  PseudoInverse[{{1, 2}, {3, 4}, {5, 6}}]
/// Out: {{-4/3, -1/3, 2/3}, {13/12, 1/3, -5/12}}
/// In:  PseudoInverse[{{1, 2}, {2, 4}}]
/// Out: {{1/25, 2/25}, {2/25, 4/25}}
/// In:  PseudoInverse[{{0, 0}, {0, 0}}]
/// Out: {{0, 0}, {0, 0}}
/// In:  PseudoInverse[{{1., 0.}, {0., 2.}, {0., 0.}}]
/// Out~: {{1., 0., 0.}, {0., 0.5, 0.}}
/// ```
@Builtin(seeAlso = {"Inverse", "LeastSquares", "SingularValueDecomposition"})
final class PseudoInverse {
  static final Option<Expr> TOLERANCE = LinearOptions.TOLERANCE;

  private static final Symbol INVERSE = Symbol.system("Inverse");

  private PseudoInverse() {}

  @Form
  static @Nullable Expr inverse(Expr m, Options options, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "PseudoInverse", frame);
    if (rows == null) {
      return null;
    }
    MachineMatrix numeric = MachineMatrix.read(rows, frame);
    if (numeric != null) {
      double tolerance = LinearOptions.tolerance(options.get(TOLERANCE), frame);
      return Machines.pseudoInverse(numeric, tolerance, frame).list();
    }
    return exact(rows, frame);
  }

  /// With `m == b . c`, `b` the columns with pivots and `c` the reduced rows.
  private static Expr exact(Expr[][] rows, Frame frame) {
    int columns = rows[0].length;
    var elimination = new Elimination(rows, frame);
    int rank = elimination.reduce(columns);
    if (rank == 0) {
      return Matrices.list(Matrices.transposed(rows));
    }
    Expr[][] reduced = Arrays.copyOf(elimination.rows(), rank);
    int[] pivots = Elimination.pivots(reduced, columns);
    Expr[][] turned = Matrices.transposed(rows);
    List<Expr[]> chosen = new ArrayList<>();
    for (int k = 0; k < columns; k++) {
      if (pivots[k] >= 0) {
        chosen.add(turned[k]);
      }
    }
    Expr b = Matrices.list(Matrices.transposed(chosen.toArray(Expr[][]::new)));
    Expr c = Matrices.list(reduced);
    Symbol adjoint = Symbol.system("ConjugateTranspose");
    Expr bh = frame.call(adjoint, b);
    Expr ch = frame.call(adjoint, c);
    Expr left = frame.call(INVERSE, frame.call(Sym.DOT, c, ch));
    Expr right = frame.call(INVERSE, frame.call(Sym.DOT, bh, b));
    Expr result = frame.call(Sym.DOT, ch, left, right, bh);
    return Matrices.areNumbers(rows) ? result : Algebra.together(result, frame);
  }
}
