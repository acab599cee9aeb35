package org.scheelite.std.linear.spectrum;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.linear.MatrixFunctions;
import org.scheelite.std.linear.machine.MachineMatrix;

/// Powers of a matrix.
///
/// `MatrixPower[m, n]` is the product of `n` factors `m`, for negative `n` of its inverse;
/// `MatrixPower[m, n, v]` applies that to the vector `v`. Other powers are made from the
/// eigenvalues, for machine matrices where they have a full set of eigenvectors.
///
/// ```wl
/// In:  MatrixPower[{{1, 1}, {1, 2}}, 10]
/// Out: {{4181, 6765}, {6765, 10946}}
/// In:  {MatrixPower[{{1, 2}, {3, 4}}, -1], MatrixPower[{{1, 1}, {0, 1}}, 5, {1, 2}]}
/// Out: {{{-2, 1}, {3/2, -1/2}}, {11, 2}}
/// In:  MatrixPower[{{a, 1}, {0, a}}, 2]
/// Out: {{a^2, 2*a}, {0, a^2}}
/// In:  {MatrixPower[{{1, 1}, {0, 1}}, n], MatrixPower[{{4, 0}, {0, 9}}, 1/2]}
/// Out: {{{1, n}, {0, 1}}, {{2, 0}, {0, 3}}}
/// In:  MatrixPower[{{4., 0.}, {0., 9.}}, 1/2]
/// Out~: {{2., 0.}, {0., 3.}}
/// In:  MatrixPower[{{1, 2}}, 2]
/// Msg: MatrixPower::matsq: Argument {{1, 2}} at position 1 is not a non-empty square matrix.
/// Out: MatrixPower[{{1, 2}}, 2]
/// ```
@Builtin(seeAlso = {"Dot", "Inverse", "MatrixExp"})
final class MatrixPower {
  private MatrixPower() {}

  @Form
  static @Nullable Expr power(Expr m, Expr n, Frame frame) {
    Expr[][] rows = Matrices.square(m, "MatrixPower", frame);
    if (rows == null) {
      return null;
    }
    if (!(n instanceof Whole whole)) {
      boolean machine = Matrices.numeric(m, frame) != null;
      return machine && n instanceof Num exponent
          ? fractional(m, exponent, frame)
          : ExactFunctions.power(rows, n, frame);
    }
    BigInteger exponent = whole.big();
    Expr base = m;
    if (exponent.signum() < 0) {
      base = frame.call(Symbol.system("Inverse"), m);
      if (!Lists.isList(base)) {
        return null;
      }
    }
    return power(base, exponent.abs(), rows.length, frame);
  }

  private static Expr power(Expr base, BigInteger exponent, int n, Frame frame) {
    Expr result = exponent.signum() == 0 ? Matrices.list(Matrices.identity(n)) : base;
    for (int bit = exponent.bitLength() - 2; bit >= 0; bit--) {
      frame.poll();
      result = product(result, result, frame);
      if (exponent.testBit(bit)) {
        result = product(result, base, frame);
      }
    }
    return result;
  }

  private static Expr product(Expr a, Expr b, Frame frame) {
    Expr product = frame.call(Sym.DOT, a, b);
    Expr[][] rows = Matrices.matrix(product);
    return rows == null || Matrices.areNumbers(rows) ? product : Algebra.expand(product, frame);
  }

  @Form
  static @Nullable Expr power(Expr m, Expr n, Expr v, Frame frame) {
    Expr power = power(m, n, frame);
    return power == null || !Lists.isList(v) ? null : frame.call(Sym.DOT, power, v);
  }

  private static @Nullable Expr fractional(Expr m, Num exponent, Frame frame) {
    MachineMatrix numeric = Matrices.numeric(m, frame);
    if (numeric == null || exponent instanceof Complex) {
      return null;
    }
    double p = exponent.doubleValue();
    return MatrixFunctions.of(numeric, z -> z.isZero() ? z : z.pow(p), frame);
  }
}
