package org.scheelite.std.algebra.factor;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.std.algebra.Forms;

/// The parts that `FactorTerms` pulls out, in a list.
///
/// `FactorTermsList[poly]` is the list of the numeric factor and the rest; `FactorTermsList[poly,
/// {x1, x2, …}]` has the factors that depend on none of the variables, on all but the last, and so
/// on in between.
///
/// ```wl
/// In:  FactorTermsList[3 + 3 x^2]
/// Out: {3, 1 + x^2}
/// In:  FactorTermsList[7 y + 14 x y, x]
/// Out: {7, y, 1 + 2*x}
/// ```
@Builtin(seeAlso = {"FactorTerms", "FactorList"})
final class FactorTermsList {
  private FactorTermsList() {}

  @Form
  static Expr factors(Expr expr, Frame frame) {
    return Call.list(TermFactors.of(expr, List.of(), frame));
  }

  @Form
  static Expr factors(Expr expr, Expr variables, Frame frame) {
    return Call.list(TermFactors.of(expr, Forms.elements(variables), frame));
  }
}
