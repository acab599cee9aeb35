package org.scheelite.std.analysis.ode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.analysis.NumericOptions;
import org.scheelite.std.calculus.Expressions;

/// The value of an expression in terms of the numerical solutions of differential equations.
///
/// `NDSolveValue[eqns, expr, {x, a, b}]` solves the equations as `NDSolve` does, for all functions
/// in them, and gives `expr` with the solutions in their place.
///
/// ```wl
/// In:  f = NDSolveValue[{y'[x] == y[x], y[0] == 1}, y, {x, 0, 2}]; f[1]
/// Out~: 2.718281828
/// In:  NDSolveValue[{y'[x] == -y[x], y[0] == 1}, y[1], {x, 0, 2}]
/// Out~: 0.3678794412
/// ```
@Builtin(seeAlso = {"NDSolve"})
final class NDSolveValue {
  static final Option<Integer> WORKING_PRECISION = NumericOptions.WORKING_PRECISION;
  static final Option<Double> ACCURACY_GOAL = NumericOptions.ACCURACY_GOAL;
  static final Option<Double> PRECISION_GOAL = NumericOptions.PRECISION_GOAL;
  static final Option<Expr> METHOD = NumericOptions.METHOD;
  static final Option<Expr> MAX_STEPS = NDSolve.MAX_STEPS;
  static final Option<Expr> MAX_STEP_SIZE = NDSolve.MAX_STEP_SIZE;

  private NDSolveValue() {}

  @Form
  static @Nullable Expr value(Expr equations, Expr expr, Expr range, Options options, Frame frame) {
    if (!(range instanceof Normal list) || list.size() < 2) {
      return null;
    }
    var functions = new ArrayList<Expr>();
    collect(equations, list.arg(0), functions);
    if (functions.isEmpty()) {
      return null;
    }
    List<Expr> solutions = NDSolve.solver(options, frame).solve(equations, functions, range);
    if (solutions == null) {
      return null;
    }
    Expr value = expr;
    for (int i = 0; i < functions.size(); i++) {
      value = Expressions.replace(value, functions.get(i), solutions.get(i));
    }
    return frame.evaluate(value);
  }

  /// The functions whose derivatives at `time` occur.
  private static void collect(Expr expr, Expr time, List<Expr> functions) {
    if (!(expr instanceof Call call)) {
      return;
    }
    if (call.size() == 1
        && call.arg(0).equals(time)
        && call.head() instanceof Call derivative
        && derivative.size() == 1
        && derivative.head() instanceof Call orders
        && orders.is(Sym.DERIVATIVE, 1)
        && !functions.contains(derivative.arg(0))) {
      functions.add(derivative.arg(0));
    }
    call.args().forEach(arg -> collect(arg, time, functions));
  }
}
