package org.scheelite.std.algebra.division;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.RationalForm;
import org.scheelite.std.algebra.Rationals;

/// Greatest common divisors of polynomials.
///
/// `PolynomialGCD[p1, p2, …]` is the polynomial of highest degree that divides all of them, with
/// the greatest common divisor of the numbers in front.
///
/// ```wl
/// In:  PolynomialGCD[x^2 + 2 x y + y^2, x^3 + y^3]
/// Out: x + y
/// In:  PolynomialGCD[(1 + x)^2 (2 + x) (4 + x), (1 + x) (2 + x) (3 + x)]
/// Out: (1 + x)*(2 + x)
/// In:  {PolynomialGCD[6 x^2, 4 x], PolynomialGCD[x^2 - 4, x - 3]}
/// Out: {2*x, 1}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"PolynomialLCM", "PolynomialExtendedGCD", "GCD"})
final class PolynomialGCD {
  private PolynomialGCD() {}

  @Form(whole = true)
  static Expr of(Normal call, Frame frame) {
    if (call.size() == 0) {
      return Int.of(0);
    }
    return Rationals.exactly(Call.list(call.args()), list -> exact((Normal) list, frame), frame);
  }

  private static Expr exact(Normal list, Frame frame) {
    Kernels kernels = Kernels.of(frame, list.args());
    RationalForm result = kernels.read(list.arg(0));
    for (int i = 1; i < list.size(); i++) {
      result = result.divisor(kernels.read(list.arg(i)));
    }
    return result.expr();
  }
}
