package org.scheelite.std.linear.spectrum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// The characteristic polynomial of a matrix.
///
/// `CharacteristicPolynomial[m, x]` is `Det[m - x IdentityMatrix[n]]`, expanded.
///
/// ```wl
/// In:  CharacteristicPolynomial[{{1, 2}, {3, 4}}, x]
/// Out: -2 - 5*x + x^2
/// In:  CharacteristicPolynomial[{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}, x]
/// Out: 18*x + 15*x^2 - x^3
/// ```
@Builtin(seeAlso = {"Eigenvalues", "Det"})
final class CharacteristicPolynomial {
  private CharacteristicPolynomial() {}

  @Form
  static @Nullable Expr polynomial(Expr m, Expr x, Frame frame) {
    Expr[][] rows = Matrices.square(m, "CharacteristicPolynomial", frame);
    if (rows == null) {
      return null;
    }
    Expr[] monic = CharacteristicPolynomials.monic(rows, frame);
    Num sign = rows.length % 2 == 0 ? Int.ONE : Int.MINUS_ONE;
    var terms = new Expr[monic.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = Terms.product(sign, monic[i], Terms.power(x, Int.of(i)));
    }
    return Algebra.expand(Terms.sum(terms), frame);
  }
}
