package org.scheelite.std.analysis.optimum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// Places of least values.
///
/// `ArgMin[f, x]` is a place where `f` has its least value; `ArgMin[f, {x, y, ...}]` a list of
/// coordinates. Constraints are given as for `Minimize`.
///
/// ```wl
/// In:  ArgMin[x^2 - 4 x, x]
/// Out: 2
/// In:  ArgMin[(x - 1)^2 + (y + 2)^2, {x, y}]
/// Out: {1, -2}
/// ```
///
/// Functions of one variable are treated, and polynomials in several with polynomial constraints;
/// each result is compared with a numerical search. What is not found stays as it is.
@Builtin(seeAlso = {"Minimize", "MinValue", "NArgMin"})
final class ArgMin {
  /// The variable is none.
  static final Message IVAR = ExactOptimum.IVAR.by("ArgMin");

  /// The extreme value is only approached.
  static final Message NATT = ExactOptimum.NATT.by("ArgMin");

  private ArgMin() {}

  @Form
  static @Nullable Expr optimum(Expr function, Expr variables, Frame frame) {
    return new ExactOptimum("ArgMin", false, frame).place(function, variables);
  }
}
