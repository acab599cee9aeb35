package org.scheelite.std.algebra.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.RationalForm;
import org.scheelite.std.algebra.polynomial.Factors;
import org.scheelite.std.algebra.polynomial.Polynomial;

/// Solves systems `e1 == 0, e2 == 0, …` for several variables: an equation in one variable is
/// solved first, then one that is linear in some variable; products branch; a Gröbner basis brings
/// polynomial systems to such a form.
final class SystemSolver {
  private static final Symbol REPLACE_ALL = Symbol.system("ReplaceAll");
  private static final Symbol TOGETHER = Symbol.system("Together");

  private final boolean reals;
  private final boolean cubics;
  private final Frame frame;
  private boolean usedInverses;
  private boolean underdetermined;

  SystemSolver(boolean reals, boolean cubics, Frame frame) {
    this.reals = reals;
    this.cubics = cubics;
    this.frame = frame;
  }

  boolean usedInverses() {
    return usedInverses;
  }

  boolean isUnderdetermined() {
    return underdetermined;
  }

  /// The solutions, each a map from variables to values; null where the methods do not suffice.
  @Nullable List<Map<Expr, Solution>> solve(List<Expr> equations, List<Expr> variables) {
    List<Expr> left = new ArrayList<>();
    for (Expr equation : equations) {
      Expr reduced = numerator(equation);
      if (reduced.equals(Int.ZERO)) {
        continue;
      }
      if (Forms.isFreeOf(reduced, variables)) {
        return List.of();
      }
      left.add(reduced);
    }
    if (left.isEmpty()) {
      underdetermined |= !variables.isEmpty();
      return List.of(Map.of());
    }
    return step(left.stream().distinct().toList(), variables);
  }

  private Expr numerator(Expr equation) {
    Kernels kernels = Kernels.of(frame, equation);
    return kernels.expr(kernels.read(equation).numerator());
  }

  private @Nullable List<Map<Expr, Solution>> step(List<Expr> equations, List<Expr> variables) {
    frame.poll();
    if (variables.size() == 1 && equations.size() > 1) {
      List<Map<Expr, Solution>> common = byDivisor(equations, variables);
      if (common != null) {
        return common;
      }
    }
    int single = single(equations, variables);
    if (single >= 0) {
      return solveFor(equations, variables, single, only(equations.get(single), variables));
    }
    int[] linear = linear(equations, variables);
    if (linear != null) {
      return solveFor(equations, variables, linear[0], variables.get(linear[1]));
    }
    for (int i = 0; i < equations.size(); i++) {
      List<Expr> factors = factors(equations.get(i), variables);
      if (factors.size() > 1) {
        return branches(equations, variables, i, factors);
      }
    }
    if (equations.size() > 1) {
      List<Expr> basis = Elimination.basis(equations, variables, List.of(), frame);
      if (basis == null) {
        return null;
      }
      if (!basis.equals(equations)) {
        return solve(basis, variables);
      }
    }
    return solveFor(equations, variables, 0, last(equations.getFirst(), variables));
  }

  /// Several equations in one variable: their greatest common divisor.
  private @Nullable List<Map<Expr, Solution>> byDivisor(
      List<Expr> equations, List<Expr> variables) {
    Kernels kernels = Kernels.of(frame, equations);
    if (!kernels
        .containing(variables.getFirst())
        .equals(List.of(kernels.variable(variables.getFirst())))) {
      return null;
    }
    RationalForm divisor = kernels.read(equations.getFirst());
    for (Expr equation : equations) {
      divisor = divisor.divisor(kernels.read(equation));
    }
    Expr common = divisor.expr();
    return Forms.isFreeOf(common, variables) ? List.of() : solve(List.of(common), variables);
  }

  /// An equation in one variable of lowest size; -1 where there is none.
  private static int single(List<Expr> equations, List<Expr> variables) {
    int best = -1;
    int size = Integer.MAX_VALUE;
    for (int i = 0; i < equations.size(); i++) {
      Expr equation = equations.get(i);
      long count = variables.stream().filter(v -> !Forms.isFree(equation, v)).count();
      int terms = Forms.terms(equation).size();
      if (count == 1 && terms < size) {
        best = i;
        size = terms;
      }
    }
    return best;
  }

  private static Expr only(Expr equation, List<Expr> variables) {
    return variables.stream().filter(v -> !Forms.isFree(equation, v)).findFirst().orElseThrow();
  }

  private static Expr last(Expr equation, List<Expr> variables) {
    return variables.stream()
        .filter(v -> !Forms.isFree(equation, v))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  /// Equation and variable so that the equation is linear in it with a factor free of variables;
  /// later variables are preferred.
  private int @Nullable [] linear(List<Expr> equations, List<Expr> variables) {
    for (boolean numeric : new boolean[] {true, false}) {
      for (int v = variables.size() - 1; v >= 0; v--) {
        for (int i = 0; i < equations.size(); i++) {
          if (isLinear(equations.get(i), variables.get(v), variables, numeric)) {
            return new int[] {i, v};
          }
        }
      }
    }
    return null;
  }

  private boolean isLinear(Expr equation, Expr variable, List<Expr> variables, boolean numeric) {
    Kernels kernels = Kernels.of(frame, equation);
    int v = kernels.variable(variable);
    if (v < 0 || kernels.containing(variable).size() != 1) {
      return false;
    }
    Polynomial p = kernels.polynomial(equation);
    if (p == null || p.degree(v) != 1) {
      return false;
    }
    Polynomial factor = p.coefficientOf(v, 1);
    return factor.isNumber() || !numeric && Forms.isFreeOf(kernels.expr(factor), variables);
  }

  private List<Expr> factors(Expr equation, List<Expr> variables) {
    Kernels kernels = Kernels.of(frame, equation);
    Polynomial p = kernels.read(equation).numerator();
    return Factors.irreducible(p, frame.budget()).factors().stream()
        .map(f -> kernels.expr(f.base()))
        .filter(f -> !Forms.isFreeOf(f, variables))
        .toList();
  }

  private @Nullable List<Map<Expr, Solution>> branches(
      List<Expr> equations, List<Expr> variables, int index, List<Expr> factors) {
    List<Map<Expr, Solution>> all = new ArrayList<>();
    for (Expr factor : factors) {
      List<Expr> branch = new ArrayList<>(equations);
      branch.set(index, factor);
      List<Map<Expr, Solution>> part = solve(branch, variables);
      if (part == null) {
        return null;
      }
      all.addAll(part);
    }
    return all;
  }

  /// Solves one equation for a variable, puts the values into the others, and goes on.
  private @Nullable List<Map<Expr, Solution>> solveFor(
      List<Expr> equations, List<Expr> variables, int index, Expr variable) {
    var solver = new EquationSolver(variable, reals, cubics, frame);
    List<Solution> values = solver.solve(equations.get(index));
    usedInverses |= solver.usedInverses();
    if (values == null) {
      return null;
    }
    boolean alone = equations.size() == 1;
    List<Expr> others = variables.stream().filter(v -> !v.equals(variable)).toList();
    underdetermined |= alone && !others.isEmpty();
    List<Map<Expr, Solution>> all = new ArrayList<>();
    for (Solution value : alone ? values : values.stream().distinct().toList()) {
      List<Expr> rest = new ArrayList<>();
      for (int i = 0; i < equations.size(); i++) {
        if (i != index) {
          rest.add(replaced(equations.get(i), variable, value.value()));
        }
      }
      List<Map<Expr, Solution>> part = solve(rest, others);
      if (part == null) {
        return null;
      }
      for (Map<Expr, Solution> solution : part) {
        all.add(joined(variable, value, solution));
      }
    }
    return all;
  }

  private Expr replaced(Expr expr, Expr variable, Expr value) {
    Expr replaced = frame.call(REPLACE_ALL, expr, Call.rule(variable, value));
    return Radicals.simplified(replaced, frame);
  }

  private Map<Expr, Solution> joined(Expr variable, Solution value, Map<Expr, Solution> others) {
    Map<Expr, Solution> all = new LinkedHashMap<>(others);
    Expr own = value.value();
    for (Map.Entry<Expr, Solution> other : others.entrySet()) {
      own = frame.call(REPLACE_ALL, own, Call.rule(other.getKey(), other.getValue().value()));
    }
    Solution result = value;
    if (!own.equals(value.value())) {
      result = value.with(Radicals.simplified(frame.call(TOGETHER, own), frame));
    }
    for (Solution other : others.values()) {
      result = result.and(other.condition());
    }
    all.put(variable, result);
    return all;
  }
}
