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
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Laguerre polynomials.
///
/// `LaguerreL[n, x]` is the Laguerre polynomial of degree `n`, for natural numbers `n`;
/// `LaguerreL[n, a, x]` is the generalized one.
///
/// ```wl
/// In:  {LaguerreL[2, x], LaguerreL[3, x]}
/// Out: {(2 - 4*x + x^2)/2, (6 - 18*x + 9*x^2 - x^3)/6}
/// In:  LaguerreL[4, 1]
/// Out: -5/8
/// In:  {LaguerreL[2, 1, x], LaguerreL[2, 1/2, 3]}
/// Out: {(6 - 6*x + x^2)/2, -9/8}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"HermiteH", "LegendreP"})
final class LaguerreL {
  private static final Recurrence POLYNOMIALS =
      new Recurrence(
          new Num[] {Int.ONE, Int.MINUS_ONE},
          k ->
              Recurrence.numbers(
                  Rational.of(-1, k + 1), Rational.of(2 * k + 1, k + 1), Rational.of(k, k + 1)));

  private static final Symbol TOGETHER = Symbol.system("Together");

  private LaguerreL() {}

  /// `LaguerreL[n, a, x]` by the sum over `Binomial[n + a, n - k] (-x)^k/k!`.
  @Form
  static @Nullable Expr value(Expr n, Expr a, Expr x, Frame frame) {
    if (!(n instanceof Int(long degree)) || degree < 0 || degree > 500) {
      return null;
    }
    Expr sum =
        Explicit.sum(
            (int) degree,
            k ->
                Terms.product(
                    Explicit.risingOver(
                        Terms.sum(a, Int.of(k + 1)), (int) degree - k, (int) degree - k),
                    Terms.product(
                        Rational.of(BigInteger.valueOf(k % 2 == 0 ? 1 : -1), Explicit.factorial(k)),
                        Terms.power(x, Int.of(k)))),
            frame);
    return a instanceof Num && !(x instanceof Num) ? frame.call(TOGETHER, sum) : sum;
  }

  @Form
  static @Nullable Expr value(Expr n, Expr x, Frame frame) {
    return POLYNOMIALS.at(n, x, frame);
  }
}
