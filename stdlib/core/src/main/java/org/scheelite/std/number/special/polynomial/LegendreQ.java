package org.scheelite.std.number.special.polynomial;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Legendre functions of the second kind.
///
/// `LegendreQ[n, x]` is the second solution of Legendre's equation, with cuts outside the interval
/// from -1 to 1, for natural numbers `n`.
///
/// ```wl
/// In:  {LegendreQ[0, x], LegendreQ[1, x]}
/// Out: {-1/2*Log[1 - x] + Log[1 + x]/2, -1 + x*(-1/2*Log[1 - x] + Log[1 + x]/2)}
/// In:  {LegendreQ[0, 0.5], LegendreQ[2, 0.5], LegendreQ[2, 0]}
/// Out~: {0.549306, -0.818663, 0}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"LegendreP"})
final class LegendreQ {
  private static final long HIGHEST = 100;
  private static final Symbol LOG = Symbol.system("Log");
  private static final Symbol LEGENDRE_P = Symbol.system("LegendreP");

  private LegendreQ() {}

  @Form
  static @Nullable Expr value(Expr n, Expr x, Frame frame) {
    if (!(n instanceof Int(long degree)) || degree < 0 || degree > HIGHEST) {
      return null;
    }
    if (x.equals(Int.ONE) || x.equals(Int.MINUS_ONE)) {
      return null;
    }
    Expr logarithms =
        Terms.sum(
            Terms.product(Rational.of(-1, 2), Call.of(LOG, Terms.difference(Int.ONE, x))),
            Terms.product(Rational.of(1, 2), Call.of(LOG, Terms.sum(Int.ONE, x))));
    return Terms.difference(
        Terms.product(frame.call(LEGENDRE_P, n, x), logarithms), rest(degree, x, frame));
  }

  /// Christoffel's sum of the products `P[k - 1, x] P[n - k, x]/k`.
  private static Expr rest(long n, Expr x, Frame frame) {
    List<Expr> terms = new ArrayList<>();
    for (long k = 1; k <= n; k++) {
      frame.poll();
      terms.add(
          Terms.product(
              Rational.of(1, k),
              frame.call(LEGENDRE_P, Int.of(k - 1), x),
              frame.call(LEGENDRE_P, Int.of(n - k), x)));
    }
    return frame.call(Symbol.system("Expand"), Call.of(Sym.PLUS, terms));
  }
}
