package org.scheelite.std.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.linear.machine.SingularValues;

/// The null space of a matrix.
///
/// `NullSpace[m]` is a list of independent vectors that span all solutions of `m . x == 0`. For
/// machine matrices they are orthonormal.
///
/// ```wl
/// In:  NullSpace[{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}]
/// Out: {{1, -2, 1}}
/// In:  {NullSpace[{{1, 1, 1}}], NullSpace[{{a, b}}], NullSpace[{{1, 2}, {3, 4}}]}
/// Out: {{{-1, 0, 1}, {-1, 1, 0}}, {{-(b/a), 1}}, {}}
/// In:  NullSpace[{{2, 3}}]
/// Out: {{-3, 2}}
/// In:  Chop[{{1., 2.}, {2., 4.}} . First[NullSpace[{{1., 2.}, {2., 4.}}]]]
/// Out: {0, 0}
/// ```
@Builtin(seeAlso = {"MatrixRank", "RowReduce", "LinearSolve"})
final class NullSpace {
  static final Option<BigInteger> MODULUS = LinearOptions.MODULUS;
  static final Option<Expr> METHOD = LinearOptions.METHOD;
  static final Option<Expr> TOLERANCE = LinearOptions.TOLERANCE;
  static final Option<Expr> ZERO_TEST = LinearOptions.ZERO_TEST;

  private NullSpace() {}

  @Form
  static @Nullable Expr basis(Expr m, Options options, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "NullSpace", frame);
    if (rows == null) {
      return null;
    }
    BigInteger modulus = options.get(MODULUS);
    if (modulus.signum() != 0) {
      Modular modular = Modular.of(rows, modulus);
      if (modular == null) {
        return null;
      }
      modular.reduce(rows[0].length, frame);
      Expr basis = list(Kernels.basis(modular.rows(), frame));
      return frame.call(Symbol.system("Mod"), basis, Whole.of(modulus));
    }
    MachineMatrix numeric = MachineMatrix.read(rows, frame);
    if (numeric != null) {
      return machine(numeric, LinearOptions.tolerance(options.get(TOLERANCE), frame), frame);
    }
    var elimination = new Elimination(rows, frame);
    elimination.reduce(rows[0].length);
    return list(Kernels.basis(elimination.rows(), frame));
  }

  private static Expr list(List<Expr[]> vectors) {
    return vectors.isEmpty() ? Call.list() : Matrices.list(vectors.toArray(Expr[][]::new));
  }

  private static Expr machine(MachineMatrix matrix, double tolerance, Frame frame) {
    var svd = new SingularValues(matrix, frame);
    double least = SingularTolerance.of(matrix, svd.values(), tolerance);
    MachineMatrix right = svd.right();
    List<Expr> vectors = new ArrayList<>();
    for (int i = matrix.columns() - 1; i >= 0; i--) {
      if (i >= svd.values().length || svd.values()[i] <= least) {
        double[][] im = right.im();
        vectors.add(MachineMatrix.list(right.re()[i], im == null ? null : im[i]));
      }
    }
    return Lists.of(vectors);
  }
}
