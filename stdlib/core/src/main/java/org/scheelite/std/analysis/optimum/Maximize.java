package org.scheelite.std.analysis.optimum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// Exact maxima.
///
/// `Maximize[f, x]` is `{max, {x -> place}}`, the greatest value of `f` and a place where it is
/// taken; `Maximize[f, {x, y, ...}]` in several variables; `Maximize[{f, constraints}, vars]` where
/// the constraints hold.
///
/// ```wl
/// In:  Maximize[-2 x^2 - 3 x + 5, x]
/// Out: {49/8, {x -> -3/4}}
/// In:  Maximize[{x y, x + y == 1}, {x, y}]
/// Out: {1/4, {x -> 1/2, y -> 1/2}}
/// ```
///
/// Functions of one variable are treated, and polynomials in several with polynomial constraints;
/// each result is compared with a numerical search. What is not found stays as it is.
@Builtin(seeAlso = {"Minimize", "NMaximize", "FindMaximum", "MaxValue", "ArgMax"})
final class Maximize {
  /// The variable is none.
  static final Message IVAR = ExactOptimum.IVAR.by("Maximize");

  /// The extreme value is only approached.
  static final Message NATT = ExactOptimum.NATTX.by("Maximize");

  private Maximize() {}

  @Form
  static @Nullable Expr optimum(Expr function, Expr variables, Frame frame) {
    return new ExactOptimum("Maximize", true, frame).whole(function, variables);
  }
}
