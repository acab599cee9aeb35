package org.scheelite.std.algebra.expand;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Monomials;
import org.scheelite.std.number.Infinities;

/// The largest power of a variable.
///
/// `Exponent[expr, form]` is the largest exponent of `form` in `expr`, multiplied out;
/// `Exponent[expr, form, h]` applies `h` to the exponents that occur. The exponent of 0 is
/// `-Infinity`.
///
/// ```wl
/// In:  Exponent[1 + x^2 + a x^3, x]
/// Out: 3
/// In:  Exponent[(x^2 + 1)^3 - x^6, x]
/// Out: 4
/// In:  Exponent[1 + x^2 + a x^3, x, List]
/// Out: {0, 2, 3}
/// In:  Exponent[x^(n + 1) + 2 Sqrt[x] + 1, x]
/// Out: Max[1/2, 1 + n]
/// In:  Exponent[0, x]
/// Out: -Infinity
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Coefficient", "CoefficientList", "Variables"})
final class Exponent {
  private static final Symbol MAX = Symbol.system("Max");

  private Exponent() {}

  @Form
  static Expr largest(Expr expr, Expr form, Frame frame) {
    return of(expr, form, MAX, frame);
  }

  @Form
  static Expr of(Expr expr, Expr form, Expr function, Frame frame) {
    List<Expr> exponents =
        new Monomials(expr, List.of(form), frame)
            .exponents(0).stream().sorted(CanonicalOrder.INSTANCE).toList();
    if (exponents.isEmpty()) {
      return function.equals(MAX)
          ? Infinities.NEGATIVE
          : frame.evaluate(Call.of(function, Infinities.NEGATIVE));
    }
    return exponents.equals(List.of(Int.ZERO)) && function.equals(MAX)
        ? Int.ZERO
        : frame.evaluate(Call.of(function, exponents));
  }
}
