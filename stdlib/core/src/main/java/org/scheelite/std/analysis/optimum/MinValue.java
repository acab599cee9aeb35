package org.scheelite.std.analysis.optimum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// Least values.
///
/// `MinValue[f, x]` is the least value of `f`; constraints are given as for `Minimize`.
///
/// ```wl
/// In:  MinValue[x^2 + x, x]
/// Out: -1/4
/// In:  MinValue[{x + 2 y, x^2 + y^2 == 5}, {x, y}]
/// Out: -5
/// ```
///
/// Functions of one variable are treated, and polynomials in several with polynomial constraints;
/// each result is compared with a numerical search. What is not found stays as it is.
@Builtin(seeAlso = {"Minimize", "ArgMin", "NMinValue"})
final class MinValue {
  /// The variable is none.
  static final Message IVAR = ExactOptimum.IVAR.by("MinValue");

  /// The extreme value is only approached.
  static final Message NATT = ExactOptimum.NATT.by("MinValue");

  private MinValue() {}

  @Form
  static @Nullable Expr optimum(Expr function, Expr variables, Frame frame) {
    return new ExactOptimum("MinValue", false, frame).value(function, variables);
  }
}
