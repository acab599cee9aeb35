package org.scheelite.std.algebra.division;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.OverField;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.algebra.RationalForm;

/// Greatest common divisors of polynomials with their cofactors.
///
/// `PolynomialExtendedGCD[p, q, x]` is `{d, {s, t}}` with `s p + t q == d`, where `d` is the
/// greatest common divisor of `p` and `q` as polynomials in `x`, with leading coefficient 1.
///
/// ```wl
/// In:  PolynomialExtendedGCD[x^2 - 1, x + 2, x]
/// Out: {1, {1/3, 2/3 - x/3}}
/// In:  PolynomialExtendedGCD[a x^2 - 1, x, x]
/// Out: {1, {-1, a*x}}
/// ```
@Builtin(seeAlso = {"PolynomialGCD", "ExtendedGCD"})
final class PolynomialExtendedGCD {
  static final Message POLY = Polynomials.POLY.by("PolynomialExtendedGCD");

  static final Message IVAR = Polynomials.invalidVariable("PolynomialExtendedGCD");

  private PolynomialExtendedGCD() {}

  @Form
  static @Nullable Expr of(Expr p, Expr q, Expr variable, Frame frame) {
    if (!Polynomials.isVariable(variable, frame)) {
      return frame.decline(IVAR, variable);
    }
    for (Expr side : List.of(p, q)) {
      if (Lists.isList(side)) {
        return frame.decline(POLY, side);
      }
    }
    var field = new OverField(Kernels.of(frame, p, q));
    List<RationalForm> f = field.read(p, variable);
    List<RationalForm> g = field.read(q, variable);
    if (f == null || g == null) {
      return frame.decline(POLY, f == null ? p : q);
    }
    List<Expr> parts =
        field.extended(f, g).stream().map(part -> field.expr(part, variable)).toList();
    return Call.list(parts.get(0), Call.list(parts.get(1), parts.get(2)));
  }
}
