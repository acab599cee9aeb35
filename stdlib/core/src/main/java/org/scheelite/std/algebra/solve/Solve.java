package org.scheelite.std.algebra.solve;

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
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.algebra.reduce.IntegerReduction;

/// Solutions of equations.
///
/// `Solve[eqns, x]` gives the solutions of an equation, or of several combined by lists, `&&` and
/// `||`, as lists of rules; `Solve[eqns, {x1, x2, …}]` solves for several variables, and
/// `Solve[eqns, vars, dom]` over `Reals`, `Integers` or `Rationals`. Multiple roots occur as often
/// as they count. Inequalities among the equations select solutions.
///
/// Polynomials are solved in radicals up to degree 2, where they are of the form `a x^n + b`, or
/// where a cubic has parameters; else the roots are `Root` objects. Linear and polynomial systems
/// are brought to equations in one variable. Exponential, logarithmic and trigonometric equations
/// are solved by inverse functions; families of solutions contain a whole number `C[1]`.
///
/// ```wl
/// In:  Solve[x^2 == 4, x]
/// Out: {{x -> -2}, {x -> 2}}
/// In:  Solve[a x^2 + b x + c == 0, x]
/// Out: {{x -> (-b - Sqrt[b^2 - 4*a*c])/(2*a)}, {x -> (-b + Sqrt[b^2 - 4*a*c])/(2*a)}}
/// In:  Solve[{x + y == 3, x - y == 1}, {x, y}]
/// Out: {{x -> 2, y -> 1}}
/// In:  Solve[{x^2 + y^2 == 1, x == y}, {x, y}]
/// Out: {{x -> -(1/Sqrt[2]), y -> -(1/Sqrt[2])}, {x -> 1/Sqrt[2], y -> 1/Sqrt[2]}}
/// In:  Solve[x^3 == 1, x]
/// Out: {{x -> 1}, {x -> -(-1)^(1/3)}, {x -> (-1)^(2/3)}}
/// In:  Solve[x^2 == 9 && x > 0, x]
/// Out: {{x -> 3}}
/// In:  Solve[E^x == 2, x, Reals]
/// Out: {{x -> Log[2]}}
/// In:  Solve[x + y == 1, {x, y}]
/// Msg: Solve::svars: Equations may not give solutions for all "solve" variables.
/// Out: {{y -> 1 - x}}
/// ```
@Builtin(seeAlso = {"NSolve", "Root", "Eliminate", "LinearSolve", "FindRoot"})
final class Solve {
  static final Message IVAR = GeneralMessages.IVAR.by("Solve");

  /// Something is no equation.
  static final Message NAQS =
      Message.of("Solve::naqs", "`1` is not a quantified system of equations and inequalities.");

  /// The methods do not suffice.
  static final Message NSMET =
      Message.of(
          "Solve::nsmet", "This system cannot be solved with the methods available to Solve.");

  /// Inverse functions may have lost solutions.
  static final Message IFUN =
      Message.of(
          "Solve::ifun",
          "Inverse functions are being used by `1`, so some solutions may not be found; use Reduce"
              + " for complete solution information.");

  /// There are fewer equations than variables.
  static final Message SVARS =
      Message.of("Solve::svars", "Equations may not give solutions for all \"solve\" variables.");

  /// Whether cubics without parameters are solved by the general formula.
  static final Option<Boolean> CUBICS =
      Option.symbol(
          "Cubics",
          Sym.AUTOMATIC,
          "True, False or Automatic",
          (value, frame) -> value.equals(Sym.TRUE));

  private static final Symbol COMPLEXES = Symbol.system("Complexes");

  private Solve() {}

  @Form
  static @Nullable Expr solve(Expr equations, Options options, Frame frame) {
    List<Expr> variables = SolveRequest.variables(equations, frame);
    return solve(equations, Call.list(variables), COMPLEXES, options, frame);
  }

  @Form
  static @Nullable Expr solve(Expr equations, Expr variables, Options options, Frame frame) {
    return solve(equations, variables, COMPLEXES, options, frame);
  }

  @Form
  static @Nullable Expr solve(
      Expr equations, Expr variables, Expr domain, Options options, Frame frame) {
    Domain where = Domain.of(domain);
    if (where == null) {
      return frame.decline(IVAR, domain);
    }
    List<Expr> names = Forms.elements(variables);
    if (where == Domain.INTEGERS) {
      Expr whole = integers(equations, names, frame);
      if (whole != null) {
        return whole;
      }
    }
    List<Expr> solutions =
        new SolveRequest("Solve", names, where, options.get(CUBICS), frame).solve(equations);
    return solutions == null ? null : Call.list(solutions);
  }

  /// Bounded statements about integers, and linear equations in two of them.
  private static @Nullable Expr integers(Expr statement, List<Expr> names, Frame frame) {
    boolean list = statement instanceof Normal normal && normal.is(Sym.LIST);
    Expr joined = list ? frame.evaluate(Call.of(Sym.AND, ((Normal) statement).args())) : statement;
    for (Expr name : names) {
      if (!Polynomials.isVariable(name, frame)) {
        return null;
      }
    }
    var reduction = new IntegerReduction(names, frame);
    List<List<Expr>> points = frame.filtering(_ -> false, () -> reduction.points(joined));
    if (points == null) {
      Expr family =
          names.size() == 2 ? frame.filtering(_ -> false, () -> reduction.of(joined)) : null;
      return family instanceof Call and && and.is(Sym.AND, 3) ? family(and) : null;
    }
    var all = new java.util.ArrayList<Expr>();
    for (List<Expr> point : points) {
      var rules = new java.util.ArrayList<Expr>();
      for (int i = 0; i < names.size(); i++) {
        rules.add(Call.rule(names.get(i), point.get(i)));
      }
      all.add(Call.list(rules));
    }
    return Call.list(all);
  }

  /// The rules for a condition and two equations.
  private static Expr family(Call and) {
    var rules = new java.util.ArrayList<Expr>();
    for (Expr equation : and.args().subList(1, 3)) {
      Expr value = Call.of(Solution.CONDITIONAL, ((Call) equation).arg(1), and.arg(0));
      rules.add(Call.rule(((Call) equation).arg(0), value));
    }
    return Call.list(Call.list(rules));
  }
}
