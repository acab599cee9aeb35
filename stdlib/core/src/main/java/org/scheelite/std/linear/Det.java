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
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.std.linear.machine.Lu;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.number.Terms;

/// Determinants.
///
/// `Det[m]` is the determinant of a square matrix.
///
/// ```wl
/// In:  Det[{{1, 2}, {3, 4}}]
/// Out: -2
/// ```
///
/// ```wl
/// In:  Det[{{a, b}, {c, d}}]
/// Out: -(b*c) + a*d
/// In:  {Det[{{1 - x, 2}, {3, 4 - x}}], Det[{{a, b, c}, {d, e, f}, {g, h, i}}]}
/// Out: {-2 - 5*x + x^2, -(c*e*g) + b*f*g + c*d*h - a*f*h - b*d*i + a*e*i}
/// ```
///
/// ```wl
/// In:  Det[{{1., 2.}, {3., 5.}}]
/// Out~: -1.
/// In:  Det[{{1, 2}, {3, 4}}, Modulus -> 5]
/// Out: 3
/// In:  Det[{1, 2}]
/// Msg: Det::matsq: Argument {1, 2} at position 1 is not a non-empty square matrix.
/// Out: Det[{1, 2}]
/// ```
@Builtin(seeAlso = {"Inverse", "Tr", "LinearSolve"})
final class Det {
  static final Option<BigInteger> MODULUS = LinearOptions.MODULUS;
  static final Option<Expr> METHOD = LinearOptions.METHOD;

  /// Symbolic matrices up to this size are expanded along rows, which needs no division.
  static final int EXPANDED = 6;

  private Det() {}

  @Form
  static @Nullable Expr determinant(Expr m, Options options, Frame frame) {
    MachineMatrix numeric = Matrices.numeric(m, frame);
    if (numeric != null && numeric.isReal() && numeric.rows() == numeric.columns()) {
      return new Lu(numeric.re(), frame).determinant();
    }
    Expr[][] rows = Matrices.square(m, "Det", frame);
    if (rows == null) {
      return null;
    }
    if (options.get(MODULUS).signum() != 0) {
      Modular modular = Modular.of(rows, options.get(MODULUS));
      if (modular == null) {
        return null;
      }
      modular.reduce(rows.length, frame);
      return modular.determinant();
    }
    if (rows.length <= EXPANDED && isSymbolic(rows)) {
      return Algebra.expand(expanded(rows), frame);
    }
    var elimination = new Elimination(rows, frame);
    elimination.reduce(rows.length);
    return elimination.determinant();
  }

  static boolean isSymbolic(Expr[][] rows) {
    for (Expr[] row : rows) {
      for (Expr element : row) {
        if (!(element instanceof Num)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The determinant as a polynomial.
  static Expr expanded(Expr[][] rows) {
    return expanded(rows, (1 << rows.length) - 1);
  }

  /// Expands the first rows not used yet along the columns in the mask.
  private static Expr expanded(Expr[][] rows, int columns) {
    int at = rows.length - Integer.bitCount(columns);
    if (columns == 0) {
      return Int.ONE;
    }
    List<Expr> terms = new ArrayList<>();
    int sign = 1;
    for (int k = 0; k < rows.length; k++) {
      if ((columns >> k & 1) == 1) {
        if (!rows[at][k].equals(Int.ZERO)) {
          Expr rest = expanded(rows, columns & ~(1 << k));
          terms.add(Terms.product(Int.of(sign), rows[at][k], rest));
        }
        sign = -sign;
      }
    }
    return Call.of(Sym.PLUS, terms);
  }
}
