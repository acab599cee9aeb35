package org.scheelite.std.algebra.factor;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.polynomial.CyclotomicPolynomials;
import org.scheelite.std.number.Terms;

/// Cyclotomic polynomials.
///
/// `Cyclotomic[n, x]` is the polynomial whose roots are the primitive `n`-th roots of unity.
///
/// ```wl
/// In:  {Cyclotomic[5, x], Cyclotomic[12, x]}
/// Out: {1 + x + x^2 + x^3 + x^4, 1 - x^2 + x^4}
/// In:  {Cyclotomic[0, x], Cyclotomic[1, x], Cyclotomic[7, 2]}
/// Out: {1, -1 + x, 127}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Factor", "EulerPhi"})
final class Cyclotomic {
  private Cyclotomic() {}

  @Form
  static @Nullable Expr of(Int n, Expr x, Frame frame) {
    if (n.value() < 0 || n.value() > 1_000_000) {
      return null;
    }
    BigInteger[] c = CyclotomicPolynomials.coefficients((int) n.value(), frame.budget());
    var terms = new java.util.ArrayList<Expr>();
    for (int i = 0; i < c.length; i++) {
      if (c[i].signum() != 0) {
        terms.add(i == 0 ? Whole.of(c[i]) : Terms.product(Whole.of(c[i]), Forms.power(x, i)));
      }
    }
    return frame.evaluate(Forms.sum(terms));
  }
}
