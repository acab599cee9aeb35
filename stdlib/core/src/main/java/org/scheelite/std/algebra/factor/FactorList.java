package org.scheelite.std.algebra.factor;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// The factors of a polynomial in a list.
///
/// `FactorList[poly]` is the list of pairs of a factor and its exponent; the first is the number in
/// front. Denominators have negative exponents.
///
/// ```wl
/// In:  FactorList[2 x^3 + 2 x^2 - 2 x - 2]
/// Out: {{2, 1}, {-1 + x, 1}, {1 + x, 2}}
/// In:  FactorList[(1 - x)/(1 + x)^2]
/// Out: {{-1, 1}, {-1 + x, 1}, {1 + x, -2}}
/// ```
@Builtin(seeAlso = {"Factor", "FactorSquareFreeList", "FactorTermsList"})
final class FactorList {
  private FactorList() {}

  @Form
  static Expr factors(Expr expr, Frame frame) {
    return FactorPairs.of(expr, true, frame);
  }
}
