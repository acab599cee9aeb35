package org.scheelite.std.analysis.optimum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// Greatest values.
///
/// `MaxValue[f, x]` is the greatest value of `f`; constraints are given as for `Maximize`.
///
/// ```wl
/// In:  MaxValue[1 - x^2, x]
/// Out: 1
/// In:  MaxValue[{x, x^2 + x <= 1}, x]
/// Out: (-1 + Sqrt[5])/2
/// ```
///
/// Functions of one variable are treated, and polynomials in several with polynomial constraints;
/// each result is compared with a numerical search. What is not found stays as it is.
@Builtin(seeAlso = {"Maximize", "ArgMax", "NMaxValue"})
final class MaxValue {
  /// The variable is none.
  static final Message IVAR = ExactOptimum.IVAR.by("MaxValue");

  /// The extreme value is only approached.
  static final Message NATT = ExactOptimum.NATTX.by("MaxValue");

  private MaxValue() {}

  @Form
  static @Nullable Expr optimum(Expr function, Expr variables, Frame frame) {
    return new ExactOptimum("MaxValue", true, frame).value(function, variables);
  }
}
