package org.scheelite.std.number.head;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Whole;

/// The head of fractions.
///
/// `Rational[p, q]` is the fraction `p/q` in lowest terms; `_Rational` is a pattern for fractions.
///
/// ```wl
/// In:  {Head[1/2], Rational[2, 4]}
/// Out: {Rational, 1/2}
/// ```
///
/// ```wl
/// In:  ToString[FullForm[3/4]]
/// Out: Rational[3, 4]
/// ```
@Builtin(seeAlso = {"Integer", "Rationalize"})
final class Rational {
  private Rational() {}

  @Form
  static @Nullable Expr fraction(Whole p, Whole q) {
    return q.sign() == 0 ? null : org.scheelite.expr.Rational.of(p.big(), q.big());
  }
}
