package org.scheelite.std.algebra.reduce;

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
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Statements made of equations, and of inequations that exclude solutions.
record EquationReduction(List<Expr> variables, boolean reals, Frame frame) {

  @Nullable Expr of(Expr statement) {
    Expr normal = frame.call(Symbol.system("LogicalExpand"), statement);
    Expr expanded =
        normal instanceof Call call && Expressions.is(call, "LogicalExpand", 1)
            ? statement
            : normal;
    var parts = new ArrayList<Expr>();
    for (Expr alternative : parts(expanded, Sym.OR)) {
      Expr one = conjunction(parts(alternative, Sym.AND));
      if (one == null) {
        return null;
      }
      parts.add(one);
    }
    return frame.evaluate(or(parts));
  }

  private static List<Expr> parts(Expr e, Symbol head) {
    return e instanceof Call call && call.head().equals(head) ? call.args() : List.of(e);
  }

  private static Expr or(List<Expr> parts) {
    Set<Expr> all = new LinkedHashSet<>();
    parts.forEach(part -> all.addAll(parts(part, Sym.OR)));
    all.remove(Sym.FALSE);
    return all.size() == 1 ? all.iterator().next() : Call.of(Sym.OR, List.copyOf(all));
  }

  private @Nullable Expr conjunction(List<Expr> relations) {
    var equations = new ArrayList<Expr>();
    var unequal = new ArrayList<Expr>();
    for (Expr relation : relations) {
      if (Expressions.is(relation, "Equal", 2)) {
        equations.add(relation);
      } else if (Expressions.is(relation, "Unequal", 2)) {
        unequal.add(relation);
      } else if (!relation.equals(Sym.TRUE)) {
        return relation.equals(Sym.FALSE) ? Sym.FALSE : null;
      }
    }
    if (equations.isEmpty()) {
      return excluded(unequal);
    }
    if (variables.size() == 1 && equations.size() == 1 && unequal.isEmpty() && !reals) {
      Expr cases = parametric((Call) equations.getFirst());
      if (cases != null) {
        return cases;
      }
    }
    return solved(equations, unequal);
  }

  /// Inequations alone: `x` is none of the solutions.
  private @Nullable Expr excluded(List<Expr> unequal) {
    var parts = new ArrayList<Expr>();
    for (Expr relation : unequal) {
      Expr equal = Call.of(Sym.EQUAL, ((Call) relation).toArray());
      Expr found = solved(List.of(equal), List.of());
      if (found == null || !Expressions.isFree(found, Sym.AND)) {
        return null;
      }
      if (found.equals(Sym.TRUE) || found.equals(Sym.FALSE)) {
        parts.add(found.equals(Sym.TRUE) ? Sym.FALSE : Sym.TRUE);
        continue;
      }
      for (Expr one : parts(found, Sym.OR)) {
        parts.add(Expressions.of("Unequal", ((Call) one).arg(0), ((Call) one).arg(1)));
      }
    }
    return Call.of(Sym.AND, List.copyOf(new LinkedHashSet<>(parts)));
  }

  /// The solutions that `Solve` gives, without any that an inequation excludes.
  private @Nullable Expr solved(List<Expr> equations, List<Expr> unequal) {
    Expr system = Call.of(Sym.AND, equations);
    Expr names = Call.list(variables);
    Expr found =
        reals
            ? frame.call(Symbol.system("Solve"), system, names, Symbol.system("Reals"))
            : frame.call(Symbol.system("Solve"), system, names);
    if (!(found instanceof Normal list && list.is(Sym.LIST)) || hasInverse(found)) {
      return null;
    }
    var all = new LinkedHashSet<Expr>();
    for (Expr rules : list.args()) {
      Expr one = solution((Normal) rules, unequal);
      if (one == null) {
        return null;
      }
      all.add(one);
    }
    var sorted = new ArrayList<>(all);
    sorted.sort(java.util.Comparator.comparingInt(this::firstVariable));
    return families(sorted);
  }

  /// The number of the first variable that a solution says something about.
  private int firstVariable(Expr solution) {
    for (int i = 0; i < variables.size(); i++) {
      if (!Expressions.isFree(solution, variables.get(i))) {
        return i;
      }
    }
    return variables.size();
  }

  private static boolean hasInverse(Expr e) {
    return !Expressions.isFree(e, Symbol.system("InverseFunction"));
  }

  private @Nullable Expr solution(Normal rules, List<Expr> unequal) {
    var parts = new ArrayList<Expr>();
    Expr condition = Sym.TRUE;
    for (Expr rule : rules.args()) {
      Expr value = ((Normal) rule).arg(1);
      if (Expressions.is(value, "ConditionalExpression", 2)) {
        condition = ((Call) value).arg(1);
        value = ((Call) value).arg(0);
      }
      parts.add(Expressions.of("Equal", ((Normal) rule).arg(0), value));
    }
    boolean parameters = false;
    for (Expr relation : unequal) {
      Expr at = frame.call(Symbol.system("ReplaceAll"), relation, rules);
      if (at.equals(Sym.FALSE)) {
        return Sym.FALSE;
      }
      if (!at.equals(Sym.TRUE)) {
        parameters = true;
        parts.addFirst(at);
      }
    }
    if (parameters && !condition.equals(Sym.TRUE)) {
      return null;
    }
    Expr whole = parts.size() == 1 ? parts.getFirst() : Call.of(Sym.AND, parts);
    return condition.equals(Sym.TRUE) ? whole : Call.of(Sym.AND, condition, whole);
  }

  /// Alternatives; a condition that all have in common stands in front.
  private Expr families(List<Expr> all) {
    Expr common = null;
    var rest = new ArrayList<Expr>();
    for (Expr one : all) {
      boolean family =
          one instanceof Call and && and.is(Sym.AND, 2) && Expressions.is(and.arg(0), "Element", 2);
      Expr condition = family ? ((Call) one).arg(0) : Sym.TRUE;
      if (common != null && !common.equals(condition)) {
        return or(all);
      }
      common = condition;
      rest.add(family ? ((Call) one).arg(1) : one);
    }
    return common == null || common.equals(Sym.TRUE) ? or(all) : Call.of(Sym.AND, common, or(rest));
  }

  /// A polynomial equation with parameters, up to the degree 2: cases by the leading coefficients.
  private @Nullable Expr parametric(Call equation) {
    Expr x = variables.getFirst();
    Expr zero =
        Algebra.expand(frame.evaluate(Terms.difference(equation.arg(0), equation.arg(1))), frame);
    Expr list =
        Polynomials.is(zero, List.of(x))
            ? frame.call(Symbol.system("CoefficientList"), zero, x)
            : zero;
    if (!(list instanceof Normal c && c.is(Sym.LIST)) || c.size() < 2 || c.size() > 3) {
      return null;
    }
    if (c.args().stream().allMatch(e -> Numerics.isNumeric(e, frame)) || !Forms.isFree(list, x)) {
      return null;
    }
    var cases = new ArrayList<Expr>();
    var vanish = new ArrayList<Expr>();
    for (int degree = c.size() - 1; degree >= 1; degree--) {
      Expr leading = c.arg(degree);
      if (leading.equals(Int.ZERO)) {
        continue;
      }
      Expr polynomial = Int.ZERO;
      for (int k = 0; k <= degree; k++) {
        polynomial = Terms.sum(polynomial, Terms.product(c.arg(k), Terms.power(x, Int.of(k))));
      }
      Expr found = solved(List.of(Expressions.of("Equal", polynomial, Int.ZERO)), List.of());
      if (found == null) {
        return null;
      }
      boolean number = Numerics.isNumeric(leading, frame);
      var parts = new ArrayList<Expr>(vanish);
      if (!number) {
        parts.add(Expressions.of("Unequal", leading, Int.ZERO));
      }
      parts.add(found);
      cases.add(parts.size() == 1 ? found : Call.of(Sym.AND, parts));
      if (number) {
        return or(cases);
      }
      vanish.add(condition(leading));
    }
    Expr last = condition(c.arg(0));
    if (!last.equals(Sym.FALSE)) {
      var parts = new LinkedHashSet<Expr>(List.of(last));
      parts.addAll(vanish.reversed());
      Expr whole = parts.size() == 1 ? last : Call.of(Sym.AND, List.copyOf(parts));
      if (c.size() == 2) {
        cases.addFirst(whole);
      } else {
        cases.add(whole);
      }
    }
    return or(cases);
  }

  /// `e == 0`, for the only symbol in it where this is simple.
  private Expr condition(Expr e) {
    List<Expr> symbols = Polynomials.variables(e, frame);
    Expr equation = frame.evaluate(Expressions.of("Equal", e, Int.ZERO));
    if (symbols.size() != 1 || equation.equals(Sym.FALSE) || equation.equals(Sym.TRUE)) {
      return equation;
    }
    Expr found = new EquationReduction(symbols, false, frame).of(equation);
    return found == null ? equation : found;
  }
}
