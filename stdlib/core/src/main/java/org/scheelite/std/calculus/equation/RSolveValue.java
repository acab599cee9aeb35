package org.scheelite.std.calculus.equation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// Solutions of recurrence equations as values.
///
/// `RSolveValue[eqn, a[n], n]` is the value of `a[n]` for a solution of the recurrence equation,
/// `RSolveValue[eqn, a, n]` the sequence as a pure function. What is solved is said at `RSolve`.
///
/// ```wl
/// In:  RSolveValue[{a[n + 1] == 3 a[n], a[0] == 2}, a[n], n]
/// Out: 2*3^n
/// In:  RSolveValue[{a[n + 2] == 4 a[n + 1] - 4 a[n], a[0] == 1, a[1] == 4}, a, n][5]
/// Out: 192
/// ```
@Builtin(seeAlso = {"RSolve", "DSolveValue"})
final class RSolveValue {
  static final Message DSFUN = DSolve.DSFUN.by("RSolveValue");

  private RSolveValue() {}

  @Form
  static @Nullable Expr value(Expr equations, Expr function, Expr variable, Frame frame) {
    Recurrence recurrence = Recurrence.read("RSolveValue", equations, function, variable, frame);
    List<Expr> solutions = recurrence == null ? null : recurrence.solve();
    return recurrence == null || solutions == null || solutions.isEmpty()
        ? null
        : recurrence.value(solutions.getFirst());
  }
}
