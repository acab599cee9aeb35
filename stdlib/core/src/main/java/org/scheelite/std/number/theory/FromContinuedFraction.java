package org.scheelite.std.number.theory;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Terms;

/// The number with these terms of a continued fraction.
///
/// ```wl
/// In:  {FromContinuedFraction[{2, 1, 3, 4}], FromContinuedFraction[{a, b}], FromContinuedFraction[{}]}
/// Out: {47/17, a + b^(-1), Infinity}
/// In:  FromContinuedFraction[ContinuedFraction[Pi, 4]]
/// Out: 355/113
/// ```
@Builtin(seeAlso = {"ContinuedFraction", "Convergents"})
final class FromContinuedFraction {
  private FromContinuedFraction() {}

  @Form
  static @Nullable Expr number(Normal terms, Frame frame) {
    if (!terms.is(Sym.LIST)) {
      return null;
    }
    if (terms.size() == 0) {
      return Sym.INFINITY;
    }
    if (terms.arg(terms.size() - 1) instanceof Normal period && period.is(Sym.LIST)) {
      return null;
    }
    Expr value = terms.arg(terms.size() - 1);
    for (int i = terms.size() - 2; i >= 0; i--) {
      value = frame.evaluate(Terms.sum(terms.arg(i), Terms.power(value, Int.MINUS_ONE)));
    }
    return value;
  }
}
