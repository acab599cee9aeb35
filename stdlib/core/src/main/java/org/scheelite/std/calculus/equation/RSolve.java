package org.scheelite.std.calculus.equation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Recurrence equations solved exactly.
///
/// `RSolve[eqn, a[n], n]` gives the solutions of a recurrence equation for the sequence `a[n]` as
/// rules, `RSolve[eqn, a, n]` as rules for pure functions. The list of equations may contain values
/// such as `a[0] == 1`; constants are named `C[1]`, `C[2]`, ...
///
/// ```wl
/// In:  RSolve[a[n + 1] == 2 a[n], a[n], n]
/// Out: {{a[n] -> 2^(-1 + n)*C[1]}}
/// In:  RSolve[{a[n + 1] - 2 a[n] == 1, a[0] == 1}, a[n], n]
/// Out: {{a[n] -> -1 + 2^(1 + n)}}
/// In:  RSolve[{a[n] == a[n - 1] + a[n - 2], a[0] == 0, a[1] == 1}, a[n], n]
/// Out: {{a[n] -> Fibonacci[n]}}
/// In:  RSolve[a[n + 2] - 5 a[n + 1] + 6 a[n] == 0, a, n]
/// Out: {{a -> Function[{n}, 2^n*C[1] + 3^n*C[2]]}}
/// ```
///
/// Linear equations with constant coefficients are solved, with right sides made of polynomials and
/// powers, and linear equations of the first order whose products and sums have closed forms. What
/// lies outside stays as it is.
///
/// ```wl
/// In:  RSolve[a[n + 1] == Sin[a[n]], a[n], n]
/// Out: RSolve[a[1 + n] == Sin[a[n]], a[n], n]
/// ```
@Builtin(seeAlso = {"RSolveValue", "RecurrenceTable", "DSolve", "C"})
final class RSolve {
  /// The function is none.
  static final Message DSFUN = DSolve.DSFUN.by("RSolve");

  private RSolve() {}

  @Form
  static @Nullable Expr solve(Expr equations, Expr function, Expr variable, Frame frame) {
    Recurrence recurrence = Recurrence.read("RSolve", equations, function, variable, frame);
    List<Expr> solutions = recurrence == null ? null : recurrence.solve();
    if (recurrence == null || solutions == null) {
      return null;
    }
    var rules = new ArrayList<Expr>();
    for (Expr solution : solutions) {
      rules.add(Call.list(Call.rule(function, recurrence.value(solution))));
    }
    return Call.of(Sym.LIST, rules);
  }
}
