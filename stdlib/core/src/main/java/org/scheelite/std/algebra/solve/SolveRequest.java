package org.scheelite.std.algebra.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Numerics;

/// What `Solve` and `NSolve` have in common: reading the equations, solving alternative by
/// alternative, checking conditions and domains, and writing the rules.
final class SolveRequest {
  private static final Symbol REPLACE_ALL = Symbol.system("ReplaceAll");
  private static final Symbol RATIONALIZE = Symbol.system("Rationalize");

  private final String builtin;
  private final List<Expr> variables;
  private final Domain domain;
  private final boolean cubics;
  private final Frame frame;
  private boolean usedInverses;
  private boolean underdetermined;

  SolveRequest(String builtin, List<Expr> variables, Domain domain, boolean cubics, Frame frame) {
    this.builtin = builtin;
    this.variables = variables;
    this.domain = domain;
    this.cubics = cubics;
    this.frame = frame;
  }

  /// The variables of a statement where none are named.
  static List<Expr> variables(Expr statement, Frame frame) {
    return Polynomials.variables(statement, frame).stream()
        .filter(v -> Polynomials.isVariable(v, frame))
        .toList();
  }

  /// The solutions as lists of rules; null, after a message, where there is a fault.
  @Nullable List<Expr> solve(Expr statement) {
    for (Expr variable : variables) {
      if (!Polynomials.isVariable(variable, frame)) {
        return fault(Solve.IVAR.by(builtin), variable);
      }
    }
    boolean inexact = Forms.isInexact(statement);
    Expr exact = inexact ? frame.call(RATIONALIZE, statement, Int.ZERO) : statement;
    List<Statement> alternatives = Statement.read(exact);
    if (alternatives == null) {
      return fault(Solve.NAQS.by(builtin), statement);
    }
    List<Map<Expr, Solution>> all = new ArrayList<>();
    for (Statement alternative : alternatives) {
      List<Map<Expr, Solution>> part = alternative(alternative);
      if (part == null) {
        return fault(Solve.NSMET.by(builtin));
      }
      all.addAll(part);
    }
    if (usedInverses) {
      frame.message(Solve.IFUN.by(builtin), Symbol.system(builtin));
    }
    if (underdetermined && !all.isEmpty()) {
      frame.message(Solve.SVARS.by(builtin));
    }
    boolean distinct = variables.size() > 1 || alternatives.size() > 1;
    List<Expr> rules = rules(all, distinct);
    return inexact ? rules.stream().map(r -> frame.numeric(r, 0)).toList() : rules;
  }

  private @Nullable List<Expr> fault(Message message, Expr... args) {
    frame.message(message, args);
    return null;
  }

  private @Nullable List<Map<Expr, Solution>> alternative(Statement statement) {
    if (statement.equations().isEmpty() && !statement.conditions().isEmpty()) {
      return null;
    }
    List<Expr> equations = statement.equations().stream().map(frame::evaluate).toList();
    var solver = new SystemSolver(domain != Domain.COMPLEXES, cubics, frame);
    List<Map<Expr, Solution>> found = solver.solve(equations, variables);
    if (found == null) {
      return null;
    }
    boolean whole = domain == Domain.INTEGERS || domain == Domain.RATIONALS;
    if (whole && solver.isUnderdetermined()) {
      return null; // a Diophantine equation
    }
    usedInverses |= solver.usedInverses();
    underdetermined |=
        solver.isUnderdetermined() && !equations.isEmpty() && !found.equals(List.of(Map.of()));
    List<Map<Expr, Solution>> kept = new ArrayList<>();
    for (Map<Expr, Solution> solution : found) {
      Map<Expr, Solution> checked = checked(solution, statement.conditions());
      if (checked == null) {
        continue;
      }
      kept.add(checked);
    }
    return kept;
  }

  /// The solution with the conditions it has to meet; null where it fails them.
  private @Nullable Map<Expr, Solution> checked(
      Map<Expr, Solution> solution, List<Expr> conditions) {
    List<Expr> all = new ArrayList<>(conditions);
    for (Solution value : solution.values()) {
      if (isOutside(value.value())) {
        return null;
      }
      if (domain == Domain.REALS) {
        all.addAll(radicands(value.value()));
      }
    }
    Map<Expr, Solution> result = solution;
    for (Expr condition : all) {
      Expr at = condition;
      for (Map.Entry<Expr, Solution> entry : solution.entrySet()) {
        at = frame.call(REPLACE_ALL, at, Call.rule(entry.getKey(), entry.getValue().value()));
      }
      if (at.equals(Sym.FALSE)) {
        return null;
      }
      if (!at.equals(Sym.TRUE)) {
        Expr open = at;
        Map<Expr, Solution> next = new LinkedHashMap<>();
        result.forEach((variable, value) -> next.put(variable, value.and(open)));
        result = next;
      }
    }
    return result;
  }

  /// What has to be true for the even roots in a value with parameters to be real.
  private List<Expr> radicands(Expr value) {
    List<Expr> conditions = new ArrayList<>();
    if (value instanceof Call call) {
      boolean root =
          call.is(Sym.POWER, 2)
              && call.arg(1) instanceof Rational q
              && !q.denominator().testBit(0)
              && !Numerics.isNumeric(call.arg(0), frame);
      if (root) {
        conditions.add(Call.of(Sym.GREATER_EQUAL, call.arg(0), Int.ZERO));
      }
      call.args().forEach(arg -> conditions.addAll(radicands(arg)));
    }
    return conditions.stream().distinct().toList();
  }

  /// Whether a value is known not to lie in the domain.
  private boolean isOutside(Expr value) {
    if (domain == Domain.COMPLEXES || !Numerics.isNumeric(value, frame)) {
      return false;
    }
    if (domain == Domain.INTEGERS || domain == Domain.RATIONALS) {
      boolean rational = value instanceof Whole || value instanceof Rational;
      return domain == Domain.INTEGERS ? !(value instanceof Whole) : !rational;
    }
    Num number = Numerics.number(value, 0, frame);
    return number != null
        && Math.abs(Arithmetic.im(number).doubleValue())
            > 1e-10 * Math.max(1, Math.abs(Arithmetic.re(number).doubleValue()));
  }

  private List<Expr> rules(List<Map<Expr, Solution>> all, boolean distinct) {
    List<List<Expr>> solutions = new ArrayList<>();
    for (Map<Expr, Solution> solution : all) {
      List<Expr> rules = new ArrayList<>();
      for (Expr variable : variables) {
        Solution value = solution.get(variable);
        if (value != null) {
          rules.add(Call.rule(variable, value.expr(frame)));
        }
      }
      solutions.add(rules);
    }
    solutions.sort(SolveRequest::compare);
    return solutions.stream()
        .<Expr>map(Call::list)
        .filter(distinct ? distinct() : e -> true)
        .toList();
  }

  private static java.util.function.Predicate<Expr> distinct() {
    var seen = new java.util.HashSet<Expr>();
    return seen::add;
  }

  private static int compare(List<Expr> a, List<Expr> b) {
    return Comparator.<List<Expr>>comparingInt(List::size)
        .thenComparing(
            (x, y) -> {
              for (int i = 0; i < x.size(); i++) {
                Expr left = ((Call) x.get(i)).arg(1);
                Expr right = ((Call) y.get(i)).arg(1);
                int order = CanonicalOrder.INSTANCE.compare(bare(left), bare(right));
                if (order != 0) {
                  return order;
                }
              }
              return 0;
            })
        .compare(a, b);
  }

  private static Expr bare(Expr value) {
    return value instanceof Call call && call.is(Solution.CONDITIONAL, 2) ? call.arg(0) : value;
  }
}
