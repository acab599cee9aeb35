package org.scheelite.std.algebra.factor;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// The square-free factors of a polynomial in a list.
///
/// `FactorSquareFreeList[poly]` is the list of pairs of a factor without multiple factors and its
/// exponent; the first is the number in front.
///
/// ```wl
/// In:  FactorSquareFreeList[x^5 - x^3 - x^2 + 1]
/// Out: {{1, 1}, {-1 + x, 2}, {1 + 2*x + 2*x^2 + x^3, 1}}
/// In:  FactorSquareFreeList[6]
/// Out: {{6, 1}}
/// ```
@Builtin(seeAlso = {"FactorSquareFree", "FactorList"})
final class FactorSquareFreeList {
  private FactorSquareFreeList() {}

  @Form
  static Expr factors(Expr expr, Frame frame) {
    return FactorPairs.of(expr, false, frame);
  }
}
