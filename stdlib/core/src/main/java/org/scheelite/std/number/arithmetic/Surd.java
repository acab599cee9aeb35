package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Real roots.
///
/// `Surd[x, n]` is the real `n`-th root of `x`: negative for negative `x` and odd `n`.
///
/// ```wl
/// In:  {Surd[-8, 3], Surd[16, 4]}
/// Out: {-2, 2}
/// ```
///
/// ```wl
/// In:  Surd[-2., 3]
/// Out: -1.2599210498948732
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"CubeRoot", "Power"})
final class Surd {
  private Surd() {}

  @Form
  static @Nullable Expr root(Expr x, Expr n) {
    if (!(n instanceof Int(long degree)) || degree == 0 || !(x instanceof Num value)) {
      return null;
    }
    if (value instanceof Complex || value.sign() < 0 && degree % 2 == 0) {
      return null;
    }
    if (value instanceof Real(double real)) {
      double root = degree == 3 ? Math.cbrt(real) : Math.pow(Math.abs(real), 1.0 / degree);
      return Real.of(Math.copySign(root, real));
    }
    Expr root = Terms.power(Arithmetic.abs(value), Rational.of(1, degree));
    return value.sign() < 0 ? Terms.product(Int.MINUS_ONE, root) : root;
  }
}
