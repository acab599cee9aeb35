package org.scheelite.std.analysis.ode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// A system of ordinary differential equations with initial conditions, as it is written.
final class Problem {
  /// There are more or less initial conditions than orders.
  static final Message NDNCO =
      Message.of(
          "NDSolve::ndnco",
          "The number of constraints (`1`) (initial conditions) is not equal to the total"
              + " differential order of the system plus the number of discrete variables (`2`).");

  /// Something among the equations is none.
  static final Message DEQN =
      Message.of(
          "NDSolve::deqn",
          "Equation or list of equations expected instead of `1` in the first argument.");

  /// Other than differential equations of functions of one variable.
  static final Message UNDERDET =
      Message.of(
          "NDSolve::underdet",
          "There are more dependent variables, `1`, than equations, so the system is"
              + " underdetermined.");

  /// A function and the order of its highest derivative.
  static final class Unknown {
    final Expr function;
    int order;

    Unknown(Expr function) {
      this.function = function;
    }
  }

  final List<Unknown> unknowns = new ArrayList<>();
  final List<Expr> residuals = new ArrayList<>();
  private final Map<Expr, Expr> initial = new LinkedHashMap<>();
  private final Expr time;
  private final Frame frame;
  private double start = Double.NaN;

  private Problem(Expr time, Frame frame) {
    this.time = time;
    this.frame = frame;
  }

  /// Reads a problem; null, after a message, where it is none that can be solved.
  static @Nullable Problem read(Expr equations, List<Expr> functions, Expr time, Frame frame) {
    var problem = new Problem(time, frame);
    for (Expr function : functions) {
      boolean applied =
          function instanceof Call call && call.size() == 1 && call.arg(0).equals(time);
      problem.unknowns.add(new Unknown(applied ? ((Call) function).head() : function));
    }
    List<Expr> all = flat(equations);
    for (Expr equation : all) {
      if (!(equation instanceof Call call) || !call.is(Sym.EQUAL, 2)) {
        frame.message(DEQN, equation);
        return null;
      }
      problem.scan(call);
    }
    for (Expr equation : all) {
      problem.sort((Call) equation);
    }
    return problem.isComplete() ? problem : null;
  }

  private static List<Expr> flat(Expr equations) {
    if (equations instanceof Normal list && (list.is(Sym.LIST) || list.is(Sym.AND))) {
      return list.args().stream().flatMap(e -> flat(e).stream()).toList();
    }
    if (equations instanceof Call chain && chain.is(Sym.EQUAL) && chain.size() > 2) {
      var all = new ArrayList<Expr>();
      for (int i = 0; i + 1 < chain.size(); i++) {
        all.add(Call.of(Sym.EQUAL, chain.arg(i), chain.arg(chain.size() - 1)));
      }
      return all;
    }
    return List.of(equations);
  }

  /// The order in which the expression is a derivative of an unknown at `time`; -1 for others.
  private int order(Expr expr, Unknown unknown, Expr at) {
    if (!(expr instanceof Call call) || call.size() != 1 || !call.arg(0).equals(at)) {
      return -1;
    }
    return derivativeOrder(call.head(), unknown);
  }

  private static int derivativeOrder(Expr head, Unknown unknown) {
    if (head.equals(unknown.function)) {
      return 0;
    }
    return head instanceof Call derivative
            && derivative.size() == 1
            && derivative.arg(0).equals(unknown.function)
            && derivative.head() instanceof Call orders
            && orders.is(Sym.DERIVATIVE, 1)
            && orders.arg(0) instanceof Int(long n)
        ? (int) n
        : -1;
  }

  private void scan(Expr expr) {
    for (Unknown unknown : unknowns) {
      unknown.order = Math.max(unknown.order, order(expr, unknown, time));
    }
    if (expr instanceof Call call) {
      call.args().forEach(this::scan);
    }
  }

  /// Puts an equation among the differential equations or the initial conditions.
  private void sort(Call equation) {
    if (!condition(equation.arg(0), equation.arg(1))
        && !condition(equation.arg(1), equation.arg(0))) {
      residuals.add(Terms.difference(equation.arg(0), equation.arg(1)));
    }
  }

  private boolean condition(Expr left, Expr right) {
    if (!(left instanceof Call call) || call.size() != 1 || call.arg(0).equals(time)) {
      return false;
    }
    for (Unknown unknown : unknowns) {
      int order = derivativeOrder(call.head(), unknown);
      double at = Numerics.machine(call.arg(0), frame);
      if (order >= 0 && !Double.isNaN(at)) {
        if (Double.isNaN(start)) {
          start = at;
        }
        if (at != start) {
          return false; // a boundary value problem: not for us
        }
        initial.put(symbol(unknown, order), right);
        return true;
      }
    }
    return false;
  }

  private boolean isComplete() {
    int total = unknowns.stream().mapToInt(u -> u.order).sum();
    if (residuals.size() != unknowns.size()) {
      frame.message(UNDERDET, Call.list(unknowns.stream().map(u -> u.function).toList()));
      return false;
    }
    if (initial.size() != total) {
      frame.message(NDNCO, Int.of(initial.size()), Int.of(total));
      return false;
    }
    return unknowns.stream().allMatch(u -> u.order > 0);
  }

  /// The symbol that stands for a derivative of an unknown.
  static Symbol symbol(Unknown unknown, int order) {
    return Symbol.of("Ode`" + Math.abs(unknown.function.hashCode()) + "d" + order);
  }

  double start() {
    return start;
  }

  /// All symbols below the highest derivatives, in order: the state.
  List<Symbol> state() {
    var symbols = new ArrayList<Symbol>();
    for (Unknown unknown : unknowns) {
      for (int k = 0; k < unknown.order; k++) {
        symbols.add(symbol(unknown, k));
      }
    }
    return symbols;
  }

  /// The expression with symbols for the unknowns and their derivatives.
  Expr inner(Expr expr) {
    return Expressions.map(
        expr,
        part -> {
          for (Unknown unknown : unknowns) {
            int order = order(part, unknown, time);
            if (order >= 0) {
              return symbol(unknown, order);
            }
          }
          return null;
        });
  }

  /// The state at the start; null where it is not numeric.
  double @Nullable [] initialState() {
    List<Symbol> symbols = state();
    double[] values = new double[symbols.size()];
    for (int i = 0; i < values.length; i++) {
      Expr value = initial.get(symbols.get(i));
      values[i] = value == null ? Double.NaN : Numerics.machine(frame.evaluate(value), frame);
      if (Double.isNaN(values[i])) {
        return null;
      }
    }
    return values;
  }
}
