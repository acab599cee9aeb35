package org.scheelite.std.analysis.optimum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// Exact minima.
///
/// `Minimize[f, x]` is `{min, {x -> place}}`, the least value of `f` and a place where it is taken;
/// `Minimize[f, {x, y, ...}]` in several variables; `Minimize[{f, constraints}, vars]` where the
/// constraints hold.
///
/// ```wl
/// In:  Minimize[x^2 - 2 x + 3, x]
/// Out: {2, {x -> 1}}
/// In:  Minimize[{x + y, x^2 + y^2 <= 1}, {x, y}]
/// Out: {-Sqrt[2], {x -> -(1/Sqrt[2]), y -> -(1/Sqrt[2])}}
/// In:  Minimize[{x^2 - 3 x, 2 <= x <= 5}, x]
/// Out: {-2, {x -> 2}}
/// ```
///
/// Functions of one variable are treated, and polynomials in several with polynomial constraints;
/// each result is compared with a numerical search. What is not found stays as it is.
@Builtin(seeAlso = {"Maximize", "NMinimize", "FindMinimum", "MinValue", "ArgMin"})
final class Minimize {
  /// The variable is none.
  static final Message IVAR = ExactOptimum.IVAR.by("Minimize");

  /// The extreme value is only approached.
  static final Message NATT = ExactOptimum.NATT.by("Minimize");

  private Minimize() {}

  @Form
  static @Nullable Expr optimum(Expr function, Expr variables, Frame frame) {
    return new ExactOptimum("Minimize", false, frame).whole(function, variables);
  }
}
