package org.scheelite.std.linear;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.std.linear.machine.MachineMatrix;

/// Reduced row echelon form.
///
/// `RowReduce[m]` brings `m` to the form where each row begins with a 1 that is the only element of
/// its column other than 0, and begins further to the right than the row above.
///
/// ```wl
/// In:  RowReduce[{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}]
/// Out: {{1, 0, -1}, {0, 1, 2}, {0, 0, 0}}
/// In:  RowReduce[{{1, 2, 3}, {5, 6, 7}}, Modulus -> 11]
/// Out: {{1, 0, 10}, {0, 1, 2}}
/// In:  RowReduce[{1, 2}]
/// Msg: RowReduce::matrix: Argument {1, 2} at position 1 is not a non-empty rectangular matrix.
/// Out: RowReduce[{1, 2}]
/// ```
@Builtin(seeAlso = {"LinearSolve", "NullSpace", "MatrixRank"})
final class RowReduce {
  static final Option<BigInteger> MODULUS = LinearOptions.MODULUS;
  static final Option<Expr> METHOD = LinearOptions.METHOD;
  static final Option<Expr> TOLERANCE = LinearOptions.TOLERANCE;
  static final Option<Expr> ZERO_TEST = LinearOptions.ZERO_TEST;

  private RowReduce() {}

  @Form
  static @Nullable Expr reduce(Expr m, Options options, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "RowReduce", frame);
    if (rows == null) {
      return null;
    }
    int columns = rows[0].length;
    if (options.get(MODULUS).signum() != 0) {
      Modular modular = Modular.of(rows, options.get(MODULUS));
      if (modular == null) {
        return null;
      }
      modular.reduce(columns, frame);
      return Matrices.list(modular.rows());
    }
    MachineMatrix numeric = MachineMatrix.read(rows, frame);
    if (numeric != null && numeric.isReal()) {
      double[][] reals = numeric.re();
      double tolerance = LinearOptions.tolerance(options.get(TOLERANCE), frame);
      MachineRows.reduce(reals, columns, tolerance, frame);
      return Matrices.list(reals);
    }
    var elimination = new Elimination(rows, frame);
    elimination.reduce(columns);
    return Matrices.list(elimination.rows());
  }
}
