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
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.analysis.NumericOptions;

/// Numerical solutions of ordinary differential equations.
///
/// `NDSolve[eqns, y, {x, a, b}]` solves equations for a function `y` of `x` with initial
/// conditions, all at one place, and gives `{{y -> InterpolatingFunction[...]}}`. `NDSolve[eqns,
/// {y1, y2, ...}, {x, a, b}]` solves systems, of any order; `y[x]` instead of `y` gives rules for
/// `y[x]`. The equations must be linear in the highest derivatives. An explicit method of order 8
/// (Dormand and Prince) chooses its own steps; boundary value problems, partial and stiff
/// differential equations are not solved.
///
/// ```wl
/// In:  s = NDSolve[{y'[x] == y[x], y[0] == 1}, y, {x, 0, 2}]; y[1] /. s
/// Out~: {2.718281828}
/// In:  s = NDSolve[{u''[t] == -u[t], u[0] == 0, u'[0] == 1}, u, {t, 0, 10}]; u'[3] /. s[[1]]
/// Out~: -0.9899924966
/// ```
///
/// ```wl
/// In:  NDSolve[{y'[x] == a y[x], y[0] == 1}, y, {x, 0, 2}]
/// Msg: NDSolve::ndnum: Encountered non-numerical value for a derivative at x == 0..
/// Out: NDSolve[{Derivative[1][y][x] == a*y[x], y[0] == 1}, y, {x, 0, 2}]
/// ```
@Builtin(seeAlso = {"NDSolveValue", "InterpolatingFunction", "NIntegrate"})
final class NDSolve {
  static final Message NDNCO = Problem.NDNCO;
  static final Message DEQN = Problem.DEQN;
  static final Message UNDERDET = Problem.UNDERDET;
  static final Message NDNUM = Solver.NDNUM;
  static final Message NDSZ = Solver.NDSZ;
  static final Message MXST = Solver.MXST;
  static final Message DSVAR = Solver.DSVAR;

  static final Option<Integer> WORKING_PRECISION = NumericOptions.WORKING_PRECISION;
  static final Option<Double> ACCURACY_GOAL = NumericOptions.ACCURACY_GOAL;
  static final Option<Double> PRECISION_GOAL = NumericOptions.PRECISION_GOAL;
  static final Option<Expr> METHOD = NumericOptions.METHOD;

  /// How many steps may be taken.
  static final Option<Expr> MAX_STEPS = Option.any("MaxSteps", Sym.AUTOMATIC);

  /// The longest step.
  static final Option<Expr> MAX_STEP_SIZE = Option.any("MaxStepSize", Sym.AUTOMATIC);

  private static final int STEPS = 100_000;

  private NDSolve() {}

  @Form
  static @Nullable Expr solve(
      Expr equations, Expr functions, Expr range, Options options, Frame frame) {
    List<Expr> names = names(functions);
    List<Expr> solutions = solver(options, frame).solve(equations, names, range);
    if (solutions == null) {
      return null;
    }
    Expr time = ((Normal) range).arg(0);
    var rules = new ArrayList<Expr>();
    for (int i = 0; i < names.size(); i++) {
      boolean applied = names.get(i) instanceof Call call && call.size() == 1;
      rules.add(
          Call.rule(names.get(i), applied ? Call.of(solutions.get(i), time) : solutions.get(i)));
    }
    return Call.list(Call.list(rules));
  }

  static List<Expr> names(Expr functions) {
    return functions instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(functions);
  }

  static Solver solver(Options options, Frame frame) {
    double digits = options.get(PRECISION_GOAL);
    double tolerance = Double.isNaN(digits) ? 1e-10 : Math.pow(10, -Math.min(13, digits + 1));
    Expr most = options.get(MAX_STEPS);
    int steps = most instanceof Int(long n) && n > 0 ? (int) Math.min(n, 1 << 28) : STEPS;
    return new Solver(steps, tolerance, frame);
  }
}
