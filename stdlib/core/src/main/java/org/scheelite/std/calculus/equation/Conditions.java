package org.scheelite.std.calculus.equation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;

/// Initial and boundary values: the constants of a general solution that meet them.
record Conditions(Request request) {
  private static final Symbol C = Symbol.system("C");

  private Frame frame() {
    return request.frame();
  }

  /// The solutions with the constants filled in; null where they are not found.
  @Nullable List<List<Expr>> fitted(List<Expr> solution) {
    Frame frame = frame();
    var functions = new ArrayList<Expr>();
    for (int i = 0; i < solution.size(); i++) {
      functions.add(
          Call.rule(
              request.heads().get(i),
              Call.of(Sym.FUNCTION, Call.list(request.x()), solution.get(i))));
    }
    Expr conditions =
        frame.call(
            Symbol.system("ReplaceAll"), Call.list(request.conditions()), Call.list(functions));
    Set<Expr> constants = new LinkedHashSet<>();
    solution.forEach(value -> collect(value, constants));
    if (conditions.equals(Call.list(Sym.TRUE))) {
      return List.of(solution);
    }
    if (!Expressions.isFree(conditions, Symbol.system("Indeterminate"))
        || !Expressions.isFree(conditions, Symbol.system("DirectedInfinity"))) {
      return List.of();
    }
    Expr found = frame.call(Symbol.system("Solve"), conditions, Call.list(List.copyOf(constants)));
    if (!(found instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    var all = new ArrayList<List<Expr>>();
    for (Expr rules : list.args()) {
      Expr chosen =
          Expressions.map(
              rules,
              e ->
                  Expressions.is(e, "ConditionalExpression", 2)
                      ? anyBranch((Call) e, frame)
                      : null);
      var values = new ArrayList<Expr>();
      for (Expr value : solution) {
        values.add(tidy(frame.call(Symbol.system("ReplaceAll"), value, chosen)));
      }
      if (holds(values)) {
        all.add(List.copyOf(values));
      }
    }
    return all.stream().distinct().toList();
  }

  /// The value of a family of solutions for its parameter 0.
  static Expr anyBranch(Call conditional, Frame frame) {
    Expr value = conditional.arg(0);
    Expr condition = conditional.arg(1);
    if (Expressions.is(condition, "Element", 2)
        && ((Call) condition).arg(1).equals(Symbol.system("Integers"))) {
      value = Expressions.replace(value, ((Call) condition).arg(0), Int.ZERO);
    }
    return frame.evaluate(value);
  }

  /// Whether the values meet the conditions as far as numbers can tell: a branch may be lost.
  private boolean holds(List<Expr> values) {
    var functions = new ArrayList<Expr>();
    for (int i = 0; i < values.size(); i++) {
      Expr function = Call.of(Sym.FUNCTION, Call.list(request.x()), values.get(i));
      functions.add(Call.rule(request.heads().get(i), function));
    }
    for (Expr condition : request.conditions()) {
      Expr zero = Expressions.of("Subtract", ((Call) condition).arg(0), ((Call) condition).arg(1));
      Expr at = frame().call(Symbol.system("ReplaceAll"), zero, Call.list(functions));
      Expr simple = frame().call(Symbol.system("Simplify"), at);
      boolean number = frame().test(Symbol.system("NumericQ"), simple);
      if (number && !Algebra.isZero(simple, frame())) {
        return false;
      }
    }
    return true;
  }

  private Expr tidy(Expr value) {
    Expr expanded = Algebra.expand(value, frame());
    Expr[] both = {value, expanded};
    return size(both[1]) <= size(both[0]) + 3 ? both[1] : both[0];
  }

  private static int size(Expr e) {
    return e instanceof Call call ? call.args().stream().mapToInt(Conditions::size).sum() + 1 : 1;
  }

  private static void collect(Expr e, Set<Expr> constants) {
    if (e instanceof Call call) {
      if (call.head().equals(C)) {
        constants.add(call);
      }
      call.args().forEach(arg -> collect(arg, constants));
    }
  }
}
