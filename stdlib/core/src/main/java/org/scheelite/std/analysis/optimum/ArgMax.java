package org.scheelite.std.analysis.optimum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// Places of greatest values.
///
/// `ArgMax[f, x]` is a place where `f` has its greatest value; `ArgMax[f, {x, y, ...}]` a list of
/// coordinates. Constraints are given as for `Maximize`.
///
/// ```wl
/// In:  ArgMax[x (10 - x), x]
/// Out: 5
/// In:  ArgMax[1 - x^2 - y^2, {x, y}]
/// Out: {0, 0}
/// ```
///
/// Functions of one variable are treated, and polynomials in several with polynomial constraints;
/// each result is compared with a numerical search. What is not found stays as it is.
@Builtin(seeAlso = {"Maximize", "MaxValue", "NArgMax"})
final class ArgMax {
  /// The variable is none.
  static final Message IVAR = ExactOptimum.IVAR.by("ArgMax");

  /// The extreme value is only approached.
  static final Message NATT = ExactOptimum.NATTX.by("ArgMax");

  private ArgMax() {}

  @Form
  static @Nullable Expr optimum(Expr function, Expr variables, Frame frame) {
    return new ExactOptimum("ArgMax", true, frame).place(function, variables);
  }
}
