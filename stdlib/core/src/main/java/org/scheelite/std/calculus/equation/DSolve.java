package org.scheelite.std.calculus.equation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Differential equations solved exactly.
///
/// `DSolve[eqn, y[x], x]` gives the solutions of a differential equation for the function `y` of
/// `x` as rules, `DSolve[eqn, y, x]` as rules for pure functions. The list of equations may contain
/// initial and boundary values; `DSolve[{eqn1, ...}, {y1[x], ...}, x]` solves systems. Constants
/// are named `C[1]`, `C[2]`, ...
///
/// ```wl
/// In:  DSolve[y'[x] == y[x], y[x], x]
/// Out: {{y[x] -> E^x*C[1]}}
/// In:  DSolve[y''[x] + y[x] == 0, y, x]
/// Out: {{y -> Function[{x}, C[1]*Cos[x] + C[2]*Sin[x]]}}
/// In:  DSolve[{y'[x] == x y[x], y[0] == 1}, y[x], x]
/// Out: {{y[x] -> E^(x^2/2)}}
/// In:  DSolve[y'[x] + y[x]/x == x^2, y[x], x]
/// Out: {{y[x] -> x^3/4 + C[1]/x}}
/// In:  DSolve[{y''[x] + 3 y'[x] + 2 y[x] == Exp[x], y[0] == 0, y'[0] == 1}, y[x], x]
/// Out: {{y[x] -> -2/(3*E^(2*x)) + 1/(2*E^x) + E^x/6}}
/// In:  DSolve[{y'[t] == z[t], z'[t] == -y[t]}, {y[t], z[t]}, t]
/// Out: {{y[t] -> C[1]*Cos[t] + C[2]*Sin[t], z[t] -> C[2]*Cos[t] - C[1]*Sin[t]}}
/// ```
///
/// Of the first order, linear, separable, homogeneous, exact and Bernoulli's equations are solved;
/// of higher order, linear ones with constant coefficients and Euler's, with any right side that
/// can be integrated, Airy's and Bessel's, and those where `y` itself does not occur. Systems have
/// to be linear with constant coefficients. What lies outside stays as it is.
///
/// ```wl
/// In:  DSolve[y'[x] == Sin[x y[x]], y[x], x]
/// Out: DSolve[Derivative[1][y][x] == Sin[x*y[x]], y[x], x]
/// ```
@Builtin(seeAlso = {"DSolveValue", "NDSolve", "RSolve", "Solve", "C"})
final class DSolve {
  /// The variable is none.
  static final Message DSVAR = Message.of("DSolve::dsvar", "`1` cannot be used as a variable.");

  /// The function is none.
  static final Message DSFUN = Message.of("DSolve::dsfun", "`1` cannot be used as a function.");

  /// Something is no equation.
  static final Message DEQN =
      Message.of(
          "DSolve::deqn",
          "Equation or list of equations expected instead of `1` in the first argument `2`.");

  /// The boundary values contradict the equation.
  static final Message BVNUL =
      Message.of(
          "DSolve::bvnul",
          "For some branches of the general solution, the given boundary conditions lead to an"
              + " empty solution.");

  static final Option<Expr> ASSUMPTIONS = Option.any("Assumptions", Symbol.system("$Assumptions"));
  static final Option<Expr> GENERATED = Option.any("GeneratedParameters", Symbol.system("C"));

  private DSolve() {}

  @Form
  static @Nullable Expr solve(
      Expr equations, Expr functions, Expr variable, Options options, Frame frame) {
    Expr parameters = options.get(GENERATED);
    Request request = Request.read("DSolve", equations, functions, variable, parameters, frame);
    List<List<Expr>> solutions = request == null ? null : request.solve();
    if (request == null || solutions == null) {
      return null;
    }
    return Call.list(solutions.stream().<Expr>map(request::rules).toList());
  }

  /// The list of values of one solution.
  static Expr values(Request request, List<Expr> solution) {
    List<Expr> values = request.values(solution);
    return values.size() == 1 && !request.isList() ? values.getFirst() : Call.of(Sym.LIST, values);
  }
}
