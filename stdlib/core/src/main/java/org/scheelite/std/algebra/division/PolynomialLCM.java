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

/// Least common multiples of polynomials.
///
/// `PolynomialLCM[p1, p2, …]` is a polynomial of least degree that all of them divide.
///
/// ```wl
/// In:  PolynomialLCM[(1 + x)^2 (2 + x) (4 + x), (1 + x) (2 + x) (3 + x)]
/// Out: (1 + x)^2*(2 + x)*(3 + x)*(4 + x)
/// In:  PolynomialLCM[6 x^2, 4 x y]
/// Out: 12*x^2*y
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"PolynomialGCD", "LCM"})
final class PolynomialLCM {
  private PolynomialLCM() {}

  @Form(whole = true)
  static Expr of(Normal call, Frame frame) {
    if (call.size() == 0) {
      return Int.of(1);
    }
    return Rationals.exactly(Call.list(call.args()), list -> exact((Normal) list, frame), frame);
  }

  private static Expr exact(Normal list, Frame frame) {
    Kernels kernels = Kernels.of(frame, list.args());
    RationalForm result = kernels.read(list.arg(0));
    for (int i = 1; i < list.size(); i++) {
      result = result.multiple(kernels.read(list.arg(i)));
    }
    return result.expr();
  }
}
