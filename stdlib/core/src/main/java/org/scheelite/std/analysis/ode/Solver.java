package org.scheelite.std.analysis.ode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.analysis.interpolation.InterpolatingValue;
import org.scheelite.std.number.Numerics;

/// Solves initial value problems.
final class Solver {
  /// A derivative is no number.
  static final Message NDNUM =
      Message.of(
          "NDSolve::ndnum", "Encountered non-numerical value for a derivative at `1` == `2`.");

  /// Steps became too small.
  static final Message NDSZ =
      Message.of(
          "NDSolve::ndsz",
          "At `1` == `2`, step size is effectively zero; singularity or stiff system suspected.");

  /// There were too many steps.
  static final Message MXST =
      Message.of("NDSolve::mxst", "Maximum number of `1` steps reached at the point `2` == `3`.");

  /// The range is not `{t, min, max}`.
  static final Message DSVAR = Message.of("NDSolve::dsvar", "`1` cannot be used as a variable.");

  private final Frame frame;
  private final int most;
  private final double tolerance;

  Solver(int most, double tolerance, Frame frame) {
    this.frame = frame;
    this.most = most;
    this.tolerance = tolerance;
  }

  /// The functions that solve the equations, in the order of the unknowns; null, after a message,
  /// where there are none.
  @Nullable List<Expr> solve(Expr equations, List<Expr> functions, Expr range) {
    if (!(range instanceof Normal list)
        || !list.is(Sym.LIST)
        || list.size() < 2
        || list.size() > 3) {
      frame.message(DSVAR, range);
      return null;
    }
    double from = Numerics.machine(frame.evaluate(list.arg(1)), frame);
    double to = list.size() == 3 ? Numerics.machine(frame.evaluate(list.arg(2)), frame) : from;
    Expr time = list.arg(0);
    Problem problem = Problem.read(equations, functions, time, frame);
    if (problem == null || Double.isNaN(from) || Double.isNaN(to)) {
      return null;
    }
    double low = list.size() == 3 ? from : Math.min(problem.start(), to);
    double high = list.size() == 3 ? to : Math.max(problem.start(), to);
    Variables variables = RightSide.variables(problem, time);
    return variables.local(frame, () -> within(problem, variables, time, low, high));
  }

  private @Nullable List<Expr> within(
      Problem problem, Variables variables, Expr time, double low, double high) {
    double[] state = problem.initialState();
    RightSide equations = RightSide.of(problem, variables, frame);
    if (state == null || equations == null) {
      return null;
    }
    double start = problem.start();
    for (double slope : equations.computeDerivatives(start, state)) {
      if (Double.isNaN(slope)) {
        frame.message(NDNUM, time, new Real(start));
        return null;
      }
    }
    List<ODEStateAndDerivative> states = new ArrayList<>();
    if (low < start) {
      states.addAll(run(equations, time, start, state, low));
      Collections.reverse(states);
    }
    if (high > start) {
      List<ODEStateAndDerivative> after = run(equations, time, start, state, high);
      states.addAll(states.isEmpty() || after.isEmpty() ? after : after.subList(1, after.size()));
    }
    return states.size() < 2 ? null : functions(problem, states);
  }

  private List<ODEStateAndDerivative> run(
      RightSide equations, Expr time, double start, double[] state, double end) {
    var way = new Trajectory(most, frame);
    if (!way.follow(equations, start, state, end, tolerance)) {
      Real reached = new Real(way.reached(start));
      if (way.tooManySteps()) {
        frame.message(MXST, Int.of(most), time, reached);
      } else {
        frame.message(NDSZ, time, reached);
      }
    }
    return way.states();
  }

  private static List<Expr> functions(Problem problem, List<ODEStateAndDerivative> states) {
    int count = states.size();
    double[] times = states.stream().mapToDouble(ODEStateAndDerivative::getTime).toArray();
    var functions = new ArrayList<Expr>();
    int at = 0;
    for (Problem.Unknown unknown : problem.unknowns) {
      double[] values = new double[count];
      int known = Math.min(unknown.order, 2);
      double[][] slopes = new double[known][count];
      for (int i = 0; i < count; i++) {
        double[] y = states.get(i).getPrimaryState();
        double[] dy = states.get(i).getPrimaryDerivative();
        values[i] = y[at];
        for (int k = 0; k < known; k++) {
          slopes[k][i] = dy[at + k];
        }
      }
      functions.add(InterpolatingValue.of(times, values, slopes));
      at += unknown.order;
    }
    return functions;
  }
}
