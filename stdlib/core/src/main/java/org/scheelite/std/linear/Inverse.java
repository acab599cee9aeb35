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
import org.scheelite.message.Message;
import org.scheelite.std.linear.machine.Lu;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.number.Terms;

/// Inverse matrices.
///
/// `Inverse[m]` is the matrix whose product with the square matrix `m` is the identity. With the
/// option `Modulus -> p` integers are taken modulo `p`.
///
/// ```wl
/// In:  Inverse[{{1, 2}, {3, 4}}]
/// Out: {{-2, 1}, {3/2, -1/2}}
/// In:  Inverse[{{a, b}, {c, d}}]
/// Out: {{d/(-(b*c) + a*d), -(b/(-(b*c) + a*d))}, {-(c/(-(b*c) + a*d)), a/(-(b*c) + a*d)}}
/// In:  Inverse[{{2., 0.}, {0., 4.}}]
/// Out: {{0.5, 0.}, {0., 0.25}}
/// In:  Inverse[{{1, 2}, {3, 4}}, Modulus -> 5]
/// Out: {{3, 1}, {4, 2}}
/// ```
///
/// ```wl
/// In:  Inverse[{{1, 2}, {2, 4}}]
/// Msg: Inverse::sing: Matrix {{1, 2}, {2, 4}} is singular.
/// Out: Inverse[{{1, 2}, {2, 4}}]
/// ```
@Builtin(seeAlso = {"Det", "LinearSolve", "PseudoInverse"})
final class Inverse {
  static final Option<BigInteger> MODULUS = LinearOptions.MODULUS;
  static final Option<Expr> METHOD = LinearOptions.METHOD;
  static final Option<Expr> ZERO_TEST = LinearOptions.ZERO_TEST;

  /// There is no inverse.
  static final Message SING = Message.of("Inverse::sing", "Matrix `1` is singular.");

  /// The matrix is nearly singular.
  static final Message LUC =
      Message.of(
          "Inverse::luc",
          "Result for Inverse of badly conditioned matrix `1` may contain significant numerical"
              + " errors.");

  private Inverse() {}

  @Form
  static @Nullable Expr inverse(Expr m, Options options, Frame frame) {
    MachineMatrix numeric = Matrices.numeric(m, frame);
    if (numeric != null && numeric.rows() == numeric.columns()) {
      return machine(m, numeric, frame);
    }
    Expr[][] rows = Matrices.square(m, "Inverse", frame);
    if (rows == null) {
      return null;
    }
    if (options.get(MODULUS).signum() != 0) {
      return modular(m, rows, options.get(MODULUS), frame);
    }
    if (rows.length <= Det.EXPANDED && Det.isSymbolic(rows)) {
      return adjugate(m, rows, frame);
    }
    int n = rows.length;
    var elimination = new Elimination(beside(rows), frame);
    return elimination.reduce(n) < n
        ? frame.decline(SING, m)
        : Matrices.list(right(elimination.rows()));
  }

  private static @Nullable Expr modular(Expr m, Expr[][] rows, BigInteger modulus, Frame frame) {
    Modular modular = Modular.of(beside(rows), modulus);
    if (modular == null) {
      return null;
    }
    return modular.reduce(rows.length, frame) < rows.length
        ? frame.decline(SING, m)
        : Matrices.list(right(modular.rows()));
  }

  /// The matrix with the identity at its right.
  private static Expr[][] beside(Expr[][] rows) {
    int n = rows.length;
    Expr[][] identity = Matrices.identity(n);
    var wide = new Expr[n][];
    for (int i = 0; i < n; i++) {
      wide[i] = Arrays.copyOf(rows[i], 2 * n);
      System.arraycopy(identity[i], 0, wide[i], n, n);
    }
    return wide;
  }

  private static Expr[][] right(Expr[][] wide) {
    int n = wide.length;
    var right = new Expr[n][];
    for (int i = 0; i < n; i++) {
      right[i] = Arrays.copyOfRange(wide[i], n, 2 * n);
    }
    return right;
  }

  /// The matrix of signed minors over the determinant.
  private static @Nullable Expr adjugate(Expr m, Expr[][] rows, Frame frame) {
    Expr determinant = Algebra.expand(Det.expanded(rows), frame);
    if (Matrices.isZero(determinant) || Matrices.isZero(Algebra.together(determinant, frame))) {
      return frame.decline(SING, m);
    }
    Expr divisor = Terms.power(determinant, Int.MINUS_ONE);
    Expr[][] inverse = Adjugate.of(rows);
    for (Expr[] row : inverse) {
      for (int k = 0; k < row.length; k++) {
        Expr minor = Algebra.expand(row[k], frame);
        row[k] = frame.evaluate(Terms.product(minor, divisor));
      }
    }
    return Matrices.list(inverse);
  }

  private static @Nullable Expr machine(Expr m, MachineMatrix matrix, Frame frame) {
    double[][] rows = matrix.embedded();
    double norm = Lu.norm(rows);
    var lu = new Lu(rows, frame);
    if (lu.isSingular()) {
      return frame.decline(SING, m);
    }
    double[][] inverse = lu.solve(MachineMatrix.identity(rows.length), frame);
    double condition = norm * Lu.norm(inverse);
    if (!Double.isFinite(condition)) {
      return frame.decline(SING, m);
    }
    if (condition > 1 / Math.ulp(1.0) / 4) {
      frame.message(LUC, m);
    }
    return matrix.isReal() ? Matrices.list(inverse) : Machines.folded(inverse).list();
  }
}
