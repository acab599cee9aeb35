package org.scheelite.std.algebra.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.algebra.polynomial.Factors;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Numeric solutions of equations.
///
/// `NSolve[eqns, x]` gives numeric approximations to the solutions of polynomial equations, by real
/// part; `NSolve[eqns, {x1, x2, …}]` is for systems, `NSolve[eqns, vars, Reals]` for real
/// solutions, and `NSolve[eqns, vars, n]` gives `n` digits. Other equations are solved as `Solve`
/// does.
///
/// ```wl
/// In:  NSolve[x^5 - 2 x + 3 == 0, x, Reals]
/// Out~: {{x -> -1.4236058485523318}}
/// In:  NSolve[x^2 + 1 == 0, x]
/// Out~: {{x -> 0. - 1.*I}, {x -> 0. + 1.*I}}
/// In:  NSolve[{x^2 + y^2 == 5, x y == 2}, {x, y}]
/// Out~: {{x -> -2., y -> -1.}, {x -> -1., y -> -2.}, {x -> 1., y -> 2.}, {x -> 2., y -> 1.}}
/// In:  NSolve[x^2 == 2, x, 20]
/// Out: {{x -> -1.4142135623730950488016887`20.}, {x -> 1.4142135623730950488016887`20.}}
/// ```
@Builtin(seeAlso = {"Solve", "FindRoot", "Root", "N"})
final class NSolve {
  static final Message IVAR = GeneralMessages.IVAR.by("NSolve");

  private static final Symbol COMPLEXES = Symbol.system("Complexes");

  private NSolve() {}

  @Form
  static @Nullable Expr solve(Expr equations, Frame frame) {
    return solve(equations, Call.list(SolveRequest.variables(equations, frame)), frame);
  }

  @Form
  static @Nullable Expr solve(Expr equations, Expr variables, Frame frame) {
    return solve(equations, variables, COMPLEXES, frame);
  }

  @Form
  static @Nullable Expr solve(Expr equations, Expr variables, Expr where, Frame frame) {
    Domain domain = where instanceof Int ? Domain.COMPLEXES : Domain.of(where);
    return domain == null
        ? null
        : solve(equations, variables, domain, where instanceof Int(long n) ? (int) n : 0, frame);
  }

  @Form
  static @Nullable Expr solve(Expr equations, Expr variables, Expr where, Int digits, Frame frame) {
    Domain domain = Domain.of(where);
    return domain == null ? null : solve(equations, variables, domain, (int) digits.value(), frame);
  }

  private static @Nullable Expr solve(
      Expr equations, Expr variables, Domain domain, int digits, Frame frame) {
    List<Expr> direct =
        polynomialRoots(equations, Forms.elements(variables), domain, digits, frame);
    if (direct != null) {
      direct.sort(comparator());
      return Call.list(direct);
    }
    List<Expr> exact =
        new SolveRequest("NSolve", Forms.elements(variables), domain, false, frame)
            .solve(equations);
    if (exact == null) {
      return null;
    }
    List<Expr> solutions = new ArrayList<>();
    exact.forEach(rules -> solutions.add(frame.numeric(rules, digits)));
    solutions.sort(comparator());
    return Call.list(solutions);
  }

  /// The solutions of one polynomial equation in one variable with numeric coefficients; null for
  /// anything else.
  private static @Nullable List<Expr> polynomialRoots(
      Expr equation, List<Expr> variables, Domain domain, int digits, Frame frame) {
    boolean one =
        variables.size() == 1
            && equation instanceof Call equal
            && equal.is(Sym.EQUAL, 2)
            && Polynomials.isVariable(variables.getFirst(), frame)
            && (domain == Domain.COMPLEXES || domain == Domain.REALS);
    if (!one) {
      return null;
    }
    Expr x = variables.getFirst();
    Expr exact = frame.call(Symbol.system("Rationalize"), equation, Int.ZERO);
    if (!(exact instanceof Call sides && sides.is(Sym.EQUAL, 2))) {
      return null;
    }
    Expr difference = frame.evaluate(Terms.difference(sides.arg(0), sides.arg(1)));
    Kernels kernels = Kernels.of(frame, difference);
    Polynomial p = kernels.read(difference).numerator();
    int v = kernels.variable(x);
    if (v < 0 || p.isNumber() || !p.occurring().equals(List.of(v))) {
      return null;
    }
    List<Expr> solutions = new ArrayList<>();
    for (Factors.Factor factor : Factors.squareFree(p, frame.budget()).factors()) {
      List<Num> coefficients = new ArrayList<>();
      factor.base().coefficients(v).forEach(c -> coefficients.add(c.leading()));
      for (Num root : new NumericRoots(coefficients, frame).ordered(digits)) {
        for (int i = 0; i < factor.multiplicity(); i++) {
          if (domain == Domain.COMPLEXES || !(root instanceof Complex)) {
            solutions.add(Call.list(Call.rule(x, root)));
          }
        }
      }
    }
    return solutions;
  }

  /// By real parts, then by the sizes of imaginary parts, the negative first.
  private static Comparator<Expr> comparator() {
    return (a, b) -> {
      Call left = (Call) a;
      Call right = (Call) b;
      for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
        if (((Call) left.arg(i)).arg(1) instanceof Num x
            && ((Call) right.arg(i)).arg(1) instanceof Num y) {
          int order = compare(x, y);
          if (order != 0) {
            return order;
          }
        }
      }
      return 0;
    };
  }

  private static int compare(Num x, Num y) {
    double difference = Arithmetic.re(x).doubleValue() - Arithmetic.re(y).doubleValue();
    double size = Math.max(1, Math.abs(Arithmetic.re(x).doubleValue()));
    if (Math.abs(difference) > 1e-12 * size) {
      return Double.compare(difference, 0);
    }
    double ix = Arithmetic.im(x).doubleValue();
    double iy = Arithmetic.im(y).doubleValue();
    return Math.abs(Math.abs(ix) - Math.abs(iy)) > 1e-12
        ? Double.compare(Math.abs(ix), Math.abs(iy))
        : Double.compare(ix, iy);
  }
}
