package org.scheelite.std.analysis.minimum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.analysis.SearchStart;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.number.Numerics;

/// Finds the place where a function is smallest or largest, near a start or anywhere.
final class Search {
  /// The function has no number for its value.
  static final Message NRNUM =
      Message.of("FindMinimum::nrnum", "The function value `1` is not a real number at `2` = `3`.");

  /// The iterations are used up.
  static final Message CVMIT =
      Message.of(
          "FindMinimum::cvmit",
          "Failed to converge to the requested accuracy or precision within `1` iterations.");

  /// The start is not understood.
  static final Message FDSS =
      Message.of(
          "FindMinimum::fdss", "Search specification `1` should be a list with 1 to 5 elements.");

  /// A condition is no equation or inequality.
  static final Message EQINEQ =
      Message.of(
          "FindMinimum::eqineq",
          "Constraints in `1` are not all equality or inequality constraints. With the exception of"
              + " integer domain constraints for linear programming, domain constraints or"
              + " constraints with Unequal (!=) are not supported.");

  /// No place satisfies the conditions.
  static final Message NOSAT =
      Message.of(
          "NMinimize::nosat",
          "Obtained solution does not satisfy the following constraints within Tolerance -> 0.001:"
              + " `1`.");

  private static final int ITERATIONS = 500;
  private static final int GENERATIONS = 600;

  private final String owner;
  private final double sign;
  private final boolean global;
  private final Frame frame;

  /// What was found.
  ///
  /// @param value the extreme
  /// @param names the variables
  /// @param place their values
  record Extreme(double value, List<Expr> names, double[] place) {
    /// `{value, {x -> ..., ...}}`.
    Expr both() {
      return Call.list(number(value), rules());
    }

    Expr rules() {
      var rules = new Expr[place.length];
      for (int i = 0; i < rules.length; i++) {
        rules[i] = Call.rule(names.get(i), number(place[i]));
      }
      return Call.list(rules);
    }

    Expr list() {
      return Lists.of(
          java.util.Arrays.stream(place).mapToObj(Extreme::number).toArray(Expr[]::new));
    }

    private static Expr number(double x) {
      return new Real(x == 0 ? 0.0 : x);
    }
  }

  /// @param owner who says the messages
  /// @param sign 1 for a minimum, -1 for a maximum
  /// @param global whether the whole space is searched
  Search(String owner, double sign, boolean global, Frame frame) {
    this.owner = owner;
    this.sign = sign;
    this.global = global;
    this.frame = frame;
  }

  @Nullable Extreme find(Expr f, Expr[] specs) {
    List<SearchStart> starts = SearchStart.read(List.of(specs), true, frame);
    if (starts == null) {
      frame.message(FDSS.by(owner), specs[0]);
      return null;
    }
    Variables variables = SearchStart.variables(starts);
    return variables.local(frame, () -> within(f, starts, variables));
  }

  private @Nullable Extreme within(Expr f, List<SearchStart> starts, Variables variables) {
    Expr body = frame.evaluate(variables.inner(f));
    Expr conditions = Sym.TRUE;
    if (body instanceof Normal list && list.is(Sym.LIST) && list.size() >= 1) {
      conditions = Call.of(Sym.AND, list.args().subList(1, list.size()).toArray(Expr[]::new));
      conditions = frame.evaluate(conditions);
      body = list.arg(0);
    }
    Constraints constraints = Constraints.read(conditions, variables, frame);
    if (constraints == null) {
      frame.message(EQINEQ.by(owner), conditions);
      return null;
    }
    Objective objective = Objective.of(body, variables, sign, frame);
    double[] start = global ? spread(objective, constraints, starts) : near(starts);
    if (Double.isNaN(objective.at(start))) {
      Expr place = Lists.of(java.util.Arrays.stream(start).mapToObj(Real::of).toArray(Expr[]::new));
      frame.message(
          NRNUM.by(owner), objective.function().value(start), Call.list(variables.names()), place);
      return null;
    }
    QuasiNewton.Result result =
        constraints.hasWhole()
            ? rounded(start, objective, constraints)
            : new Lagrangian(objective, constraints, frame).run(start, ITERATIONS);
    if (!global && !result.converged()) {
      frame.message(CVMIT.by(owner), Int.of(ITERATIONS));
    }
    if (global && constraints.violation(result.x()) > 1e-3) {
      frame.message(NOSAT.by(owner), conditions);
    }
    return new Extreme(objective.function().at(result.x()), variables.names(), result.x());
  }

  private static QuasiNewton.Result rounded(
      double[] x, Objective objective, Constraints constraints) {
    double[] whole = x.clone();
    for (int i = 0; i < x.length; i++) {
      whole[i] = constraints.whole()[i] ? Math.rint(x[i]) : x[i];
    }
    return new QuasiNewton.Result(whole, objective.at(whole), true);
  }

  private double[] near(List<SearchStart> starts) {
    double[] x = new double[starts.size()];
    for (int i = 0; i < x.length; i++) {
      double value = Numerics.machine(starts.get(i).value(0), frame);
      x[i] = Double.isNaN(value) ? 1 : value;
    }
    return x;
  }

  /// The best place of a search all over.
  private double[] spread(Objective objective, Constraints constraints, List<SearchStart> starts) {
    int n = starts.size();
    double[] low = new double[n];
    double[] high = new double[n];
    for (int i = 0; i < n; i++) {
      double from = constraints.low()[i];
      double to = constraints.high()[i];
      boolean below = Double.isFinite(from);
      boolean above = Double.isFinite(to);
      low[i] = below ? from : above ? to - 2 : -1;
      high[i] = above ? to : below ? from + 2 : 1;
      if (starts.get(i).values().size() >= 2) {
        low[i] = Numerics.machine(starts.get(i).value(0), frame);
        high[i] = Numerics.machine(starts.get(i).value(1), frame);
      }
      if (!(low[i] <= high[i])) {
        high[i] = low[i];
      }
    }
    var evolution =
        new Evolution(
            x -> {
              double[] y = x;
              if (constraints.hasWhole()) {
                y = rounded(x, objective, constraints).x();
              }
              return objective.at(y) + 1e4 * constraints.violation(y);
            },
            frame);
    return frame.filtering(_ -> false, () -> evolution.run(low, high, GENERATIONS));
  }
}
