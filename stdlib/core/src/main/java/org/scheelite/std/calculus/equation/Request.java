package org.scheelite.std.calculus.equation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Terms;

/// What is asked of `DSolve`: the equations, read as relations between the values of the functions
/// and of their derivatives.
///
/// @param heads the functions
/// @param asked how they were asked for: `y[x]` or `y`
/// @param isList whether a list was asked for
/// @param equations left sides of equations to zero, with the [Unknown]s
/// @param conditions equations about values at points
/// @param order the highest derivative of each function
record Request(
    String builtin,
    List<Expr> heads,
    List<Expr> asked,
    boolean isList,
    Symbol x,
    List<Expr> equations,
    List<Expr> conditions,
    List<Integer> order,
    Expr parameters,
    Frame frame) {

  /// Reads a call; null, after a message, where it is not understood.
  static @Nullable Request read(
      String builtin, Expr equations, Expr functions, Expr variable, Expr parameters, Frame frame) {
    if (!(variable instanceof Symbol x) || !Expressions.isVariable(variable, frame)) {
      return fault(frame, DSolve.DSVAR.by(builtin), variable);
    }
    boolean list = functions instanceof Normal f && f.is(Sym.LIST);
    List<Expr> asked = list ? ((Normal) functions).args() : List.of(functions);
    var heads = new ArrayList<Expr>();
    for (Expr function : asked) {
      Expr head =
          function instanceof Call call && call.size() == 1 && call.arg(0).equals(x)
              ? call.head()
              : function;
      if (!(head instanceof Symbol) && !(head instanceof Call) || head.equals(x)) {
        return fault(frame, DSolve.DSFUN.by(builtin), function);
      }
      heads.add(head);
    }
    var all = new ArrayList<Expr>();
    flatten(equations, all);
    var relations = new ArrayList<Expr>();
    var conditions = new ArrayList<Expr>();
    for (Expr equation : all) {
      if (equation.equals(Sym.TRUE)) {
        continue;
      }
      if (!(equation instanceof Call equal && equal.is(Sym.EQUAL, 2))) {
        return fault(frame, DSolve.DEQN.by(builtin), equation, equations);
      }
      Expr zero = Unknown.replaced(Terms.difference(equal.arg(0), equal.arg(1)), heads, x);
      boolean values = heads.stream().anyMatch(head -> !Expressions.isFree(zero, head));
      if (values) {
        conditions.add(equation);
      } else {
        relations.add(frame.evaluate(zero));
      }
    }
    var order = new ArrayList<Integer>();
    for (int i = 0; i < heads.size(); i++) {
      order.add(Unknown.order(relations, i));
    }
    return new Request(
        builtin, heads, asked, list, x, relations, conditions, order, parameters, frame);
  }

  private static void flatten(Expr e, List<Expr> all) {
    if (e instanceof Normal list && (list.is(Sym.LIST) || list.is(Sym.AND))) {
      list.args().forEach(arg -> flatten(arg, all));
    } else {
      all.add(e);
    }
  }

  private static @Nullable Request fault(
      Frame frame, org.scheelite.message.Message message, Expr... args) {
    frame.message(message, args);
    return null;
  }

  /// The solutions: the values of the functions in each; null where they are not found.
  @Nullable List<List<Expr>> solve() {
    List<List<Expr>> general = frame.filtering(_ -> false, this::general);
    if (general == null || conditions.isEmpty()) {
      return general == null ? null : general.stream().map(this::named).toList();
    }
    var found = new ArrayList<List<Expr>>();
    for (List<Expr> solution : general) {
      List<List<Expr>> fitted =
          frame.filtering(_ -> false, () -> new Conditions(this).fitted(solution));
      if (fitted == null) {
        return null;
      }
      found.addAll(fitted);
    }
    if (found.isEmpty()) {
      frame.message(DSolve.BVNUL.by(builtin));
    }
    return found.stream().map(this::named).toList();
  }

  private List<Expr> named(List<Expr> solution) {
    return parameters.equals(Symbol.system("C"))
        ? solution
        : solution.stream()
            .map(e -> frame.evaluate(Expressions.replace(e, Symbol.system("C"), parameters)))
            .toList();
  }

  private @Nullable List<List<Expr>> general() {
    if (heads.size() > 1 || equations.size() != 1) {
      return heads.size() == equations.size() ? new LinearSystems(this).solve() : null;
    }
    List<Expr> values =
        new DifferentialEquation(x, frame).solve(equations.getFirst(), order.getFirst());
    return values == null ? null : values.stream().map(List::of).toList();
  }

  /// The values of what was asked for.
  List<Expr> values(List<Expr> solution) {
    var values = new ArrayList<Expr>();
    for (int i = 0; i < asked.size(); i++) {
      boolean function = asked.get(i).equals(heads.get(i));
      values.add(function ? Call.of(Sym.FUNCTION, Call.list(x), solution.get(i)) : solution.get(i));
    }
    return values;
  }

  /// The rules of a solution.
  Expr rules(List<Expr> solution) {
    List<Expr> values = values(solution);
    var rules = new ArrayList<Expr>();
    for (int i = 0; i < asked.size(); i++) {
      rules.add(Call.rule(asked.get(i), values.get(i)));
    }
    return Call.list(rules);
  }

  /// The constant with this number.
  static Expr constant(int number) {
    return Call.of(Symbol.system("C"), Int.of(number));
  }
}
