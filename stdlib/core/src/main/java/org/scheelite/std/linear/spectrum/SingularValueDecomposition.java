package org.scheelite.std.linear.spectrum;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.std.linear.LinearOptions;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.linear.machine.SingularValues;
import org.scheelite.std.list.Sizes;

/// The singular value decomposition of a matrix of numbers.
///
/// `SingularValueDecomposition[m]` is `{u, s, v}` with `m == u . s . ConjugateTranspose[v]`, `u`
/// and `v` unitary and `s` diagonal. `SingularValueDecomposition[m, k]` keeps the `k` largest
/// singular values, `UpTo[k]` at most `k`. Exact matrices must have an exact decomposition of
/// `ConjugateTranspose[m] . m`.
///
/// ```wl
/// In:  SingularValueDecomposition[{{3., 0.}, {0., -2.}}][[2]]
/// Out~: {{3., 0.}, {0., 2.}}
/// In:  m = {{1., 2.}, {3., 4.}, {5., 6.}}; {u, s, v} = SingularValueDecomposition[m]; {Dimensions[u], Dimensions[s], Chop[u . s . Transpose[v] - m]}
/// Out: {{3, 3}, {3, 2}, {{0, 0}, {0, 0}, {0, 0}}}
/// In:  Dimensions /@ SingularValueDecomposition[m, 1]
/// Out: {{3, 1}, {1, 1}, {2, 1}}
/// In:  SingularValueDecomposition[{{1, 2}, {1, 2}}]
/// Out: {{{1/Sqrt[2], -(1/Sqrt[2])}, {1/Sqrt[2], 1/Sqrt[2]}}, {{Sqrt[10], 0}, {0, 0}}, {{1/Sqrt[5], -2/Sqrt[5]}, {2/Sqrt[5], 1/Sqrt[5]}}}
/// ```
@Builtin(seeAlso = {"SingularValueList", "PseudoInverse", "Norm"})
final class SingularValueDecomposition {
  static final Option<Expr> TOLERANCE = LinearOptions.TOLERANCE;

  private SingularValueDecomposition() {}

  @Form
  static @Nullable Expr decompose(Expr m, Options options, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "SingularValueDecomposition", frame);
    if (rows == null) {
      return null;
    }
    MachineMatrix numeric = MachineMatrix.read(rows, frame);
    if (numeric == null) {
      return ExactSingular.decompose(m, rows, frame);
    }
    var svd = new SingularValues(numeric, frame);
    return result(svd, numeric.rows(), numeric.columns(), svd.values().length);
  }

  @Form
  static @Nullable Expr decompose(Expr m, Expr k, Options options, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "SingularValueDecomposition", frame);
    MachineMatrix numeric = rows == null ? null : MachineMatrix.read(rows, frame);
    if (numeric == null) {
      return null;
    }
    var svd = new SingularValues(numeric, frame);
    Integer count = Sizes.upTo(k, svd.values().length);
    return count == null || count < 1 || count > svd.values().length
        ? null
        : result(svd, count, count, count);
  }

  private static Expr result(SingularValues svd, int rows, int columns, int count) {
    var s = new double[rows][columns];
    for (int i = 0; i < count; i++) {
      s[i][i] = svd.values()[i];
    }
    return Call.list(
        columns(svd.left(), rows), MachineMatrix.list(s), columns(svd.right(), columns));
  }

  /// The first vectors as columns.
  private static Expr columns(MachineMatrix vectors, int count) {
    double[][] im = vectors.im();
    return new MachineMatrix(
            MachineMatrix.transposed(Arrays.copyOf(vectors.re(), count)),
            im == null ? null : MachineMatrix.transposed(Arrays.copyOf(im, count)))
        .list();
  }
}
