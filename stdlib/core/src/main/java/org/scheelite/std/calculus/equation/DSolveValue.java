package org.scheelite.std.calculus.equation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Solutions of differential equations as values.
///
/// `DSolveValue[eqn, expr, x]` is the value of `expr`, which is `y[x]`, the function `y`, or a list
/// of such, for a solution of the differential equation. What is solved is said at `DSolve`.
///
/// ```wl
/// In:  DSolveValue[y'[x] == y[x], y[x], x]
/// Out: E^x*C[1]
/// In:  f = DSolveValue[{y'[x] == 2 y[x], y[0] == 3}, y, x]
/// Out: Function[{x}, 3*E^(2*x)]
/// In:  f[1]
/// Out: 3*E^2
/// ```
@Builtin(seeAlso = {"DSolve", "NDSolveValue", "RSolveValue"})
final class DSolveValue {
  static final Message DSVAR = DSolve.DSVAR.by("DSolveValue");
  static final Message DSFUN = DSolve.DSFUN.by("DSolveValue");
  static final Message DEQN = DSolve.DEQN.by("DSolveValue");
  static final Message BVNUL = DSolve.BVNUL.by("DSolveValue");

  static final Option<Expr> ASSUMPTIONS = Option.any("Assumptions", Symbol.system("$Assumptions"));
  static final Option<Expr> GENERATED = Option.any("GeneratedParameters", Symbol.system("C"));

  private DSolveValue() {}

  @Form
  static @Nullable Expr value(
      Expr equations, Expr functions, Expr variable, Options options, Frame frame) {
    Expr parameters = options.get(GENERATED);
    Request request =
        Request.read("DSolveValue", equations, functions, variable, parameters, frame);
    List<List<Expr>> solutions = request == null ? null : request.solve();
    return request == null || solutions == null || solutions.isEmpty()
        ? null
        : DSolve.values(request, solutions.getFirst());
  }
}
