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
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.std.number.Terms;

/// Gegenbauer polynomials.
///
/// `GegenbauerC[n, m, x]` is the Gegenbauer polynomial of degree `n`, for natural numbers `n`.
///
/// ```wl
/// In:  {GegenbauerC[2, 1, x], GegenbauerC[3, 1, x]}
/// Out: {-1 + 4*x^2, -4*x + 8*x^3}
/// In:  GegenbauerC[2, m, x]
/// Out: -m + 2*m*(1 + m)*x^2
/// In:  GegenbauerC[4, 1/2, 0.5] - LegendreP[4, 0.5]
/// Out~: 0
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"LegendreP", "ChebyshevU", "JacobiP"})
final class GegenbauerC {
  private static final long LONGEST = 500;

  private GegenbauerC() {}

  @Form
  static @Nullable Expr value(Expr n, Expr m, Expr x, Frame frame) {
    if (!(n instanceof Int(long degree)) || degree < 0 || degree > LONGEST) {
      return null;
    }
    int top = (int) degree;
    if (m instanceof Num number && number.sign() == 0 && top > 0) {
      return number.isExact() ? Int.ZERO : number;
    }
    return Explicit.sum(
        top / 2,
        k ->
            Terms.product(
                Explicit.risingOver(m, top - k, k),
                Terms.product(
                    Rational.of(
                        BigInteger.TWO
                            .pow(top - 2 * k)
                            .multiply(BigInteger.valueOf(k % 2 == 0 ? 1 : -1)),
                        Explicit.factorial(top - 2 * k)),
                    Terms.power(x, Int.of(top - 2 * k)))),
        frame);
  }
}
