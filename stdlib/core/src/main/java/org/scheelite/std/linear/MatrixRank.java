package org.scheelite.std.linear;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.linear.machine.SingularValues;

/// The rank of a matrix.
///
/// `MatrixRank[m]` is the number of linearly independent rows of `m`. Singular values of machine
/// matrices that are small against the largest count as zero; `Tolerance -> t` says how small.
///
/// ```wl
/// In:  MatrixRank[{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}]
/// Out: 2
/// In:  MatrixRank[{{1., 2., 3.}, {4., 5., 6.}, {7., 8., 9.}}]
/// Out: 2
/// In:  {MatrixRank[{{a, b}, {2 a, 2 b}}], MatrixRank[{{1, 3}, {2, 1}}, Modulus -> 5]}
/// Out: {1, 1}
/// In:  MatrixRank[{{1, 0}, {0, 10.^-8}}, Tolerance -> 10^-4]
/// Out: 1
/// ```
@Builtin(seeAlso = {"NullSpace", "RowReduce", "Det"})
final class MatrixRank {
  static final Option<BigInteger> MODULUS = LinearOptions.MODULUS;
  static final Option<Expr> METHOD = LinearOptions.METHOD;
  static final Option<Expr> TOLERANCE = LinearOptions.TOLERANCE;
  static final Option<Expr> ZERO_TEST = LinearOptions.ZERO_TEST;

  private MatrixRank() {}

  @Form
  static @Nullable Expr rank(Expr m, Options options, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "MatrixRank", frame);
    if (rows == null) {
      return null;
    }
    if (options.get(MODULUS).signum() != 0) {
      Modular modular = Modular.of(rows, options.get(MODULUS));
      return modular == null ? null : Int.of(modular.reduce(rows[0].length, frame));
    }
    MachineMatrix numeric = MachineMatrix.read(rows, frame);
    if (numeric != null) {
      double[] values = new SingularValues(numeric, frame).values();
      double tolerance = LinearOptions.tolerance(options.get(TOLERANCE), frame);
      double least = SingularTolerance.of(numeric, values, tolerance);
      return Int.of(Arrays.stream(values).filter(value -> value > least).count());
    }
    return Int.of(new Elimination(rows, frame).reduce(rows[0].length));
  }
}
