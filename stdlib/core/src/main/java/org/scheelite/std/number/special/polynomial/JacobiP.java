package org.scheelite.std.number.special.polynomial;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Rational;
import org.scheelite.std.number.Terms;

/// Jacobi polynomials.
///
/// `JacobiP[n, a, b, x]` is the Jacobi polynomial of degree `n`, for natural numbers `n`, in powers
/// of `x - 1`.
///
/// ```wl
/// In:  {JacobiP[0, a, b, x], JacobiP[1, a, b, x]}
/// Out: {1, 1 + a + ((2 + a + b)*(-1 + x))/2}
/// In:  {JacobiP[3, 0, 0, 1/3] == LegendreP[3, 1/3], JacobiP[2, 1, 2, 1/2]}
/// Out: {True, -3/16}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"LegendreP", "GegenbauerC"})
final class JacobiP {
  private static final long LONGEST = 500;

  private JacobiP() {}

  @Form
  static @Nullable Expr value(Expr n, Expr a, Expr b, Expr x, Frame frame) {
    if (!(n instanceof Int(long degree)) || degree < 0 || degree > LONGEST) {
      return null;
    }
    int top = (int) degree;
    Expr shifted = Terms.sum(x, Int.MINUS_ONE);
    Expr base = Terms.sum(Terms.sum(a, b), Int.of(top + 1L));
    return Explicit.sum(
        top,
        k ->
            Terms.product(
                Explicit.risingOver(base, k, k),
                Terms.product(
                    Explicit.risingOver(Terms.sum(a, Int.of(k + 1L)), top - k, top - k),
                    Terms.product(
                        Rational.of(BigInteger.ONE, BigInteger.TWO.pow(k)),
                        Terms.power(shifted, Int.of(k))))),
        frame);
  }
}
