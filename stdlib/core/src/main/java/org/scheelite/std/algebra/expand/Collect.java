package org.scheelite.std.algebra.expand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Monomials;
import org.scheelite.std.number.Terms;

/// Terms with the same power of a variable put together.
///
/// `Collect[expr, x]` writes `expr` as a polynomial in `x`; `Collect[expr, {x1, x2, …}]` as one in
/// `x1` whose coefficients are polynomials in `x2`, and so on. `Collect[expr, vars, h]` applies `h`
/// to each coefficient. A variable may be any expression, also a pattern.
///
/// ```wl
/// In:  Collect[a x + b y + c x, x]
/// Out: (a + c)*x + b*y
/// In:  Collect[(1 + a + x)^3, x]
/// Out: 1 + 3*a + 3*a^2 + a^3 + (3 + 6*a + 3*a^2)*x + (3 + 3*a)*x^2 + x^3
/// In:  Collect[(1 + a + x)^3, x, Factor]
/// Out: (1 + a)^3 + 3*(1 + a)^2*x + 3*(1 + a)*x^2 + x^3
/// In:  Collect[a f[x] + b f[x] + c f[y], f[_]]
/// Out: (a + b)*f[x] + c*f[y]
/// ```
@Builtin(seeAlso = {"Coefficient", "Expand", "Factor", "FactorTerms"})
final class Collect {
  private static final Symbol CASES = Symbol.system("Cases");
  private static final Symbol FREE_Q = Symbol.system("FreeQ");

  private Collect() {}

  @Form
  static Expr collect(Expr expr, Expr variables, Frame frame) {
    return collected(expr, variables, null, frame);
  }

  @Form
  static Expr collect(Expr expr, Expr variables, Expr function, Frame frame) {
    return collected(expr, variables, function, frame);
  }

  private static Expr collected(Expr expr, Expr variables, @Nullable Expr function, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> collected(e, variables, function, frame), frame);
    if (threaded != null) {
      return threaded;
    }
    return level(expr, Forms.elements(variables), function, frame);
  }

  private static Expr level(Expr expr, List<Expr> variables, @Nullable Expr function, Frame frame) {
    if (variables.isEmpty()) {
      return function == null ? expr : frame.call(function, expr);
    }
    List<Expr> instances = instances(expr, variables.getFirst(), frame);
    List<Expr> others = variables.subList(1, variables.size());
    Map<List<Expr>, Expr> parts = new Monomials(expr, instances, frame).coefficients();
    List<Expr> terms = new ArrayList<>();
    parts.forEach(
        (exponents, coefficient) -> {
          List<Expr> factors = new ArrayList<>();
          factors.add(level(coefficient, others, function, frame));
          for (int i = 0; i < instances.size(); i++) {
            if (!exponents.get(i).equals(Int.ZERO)) {
              factors.add(Terms.power(instances.get(i), exponents.get(i)));
            }
          }
          terms.add(Forms.product(factors));
        });
    return frame.evaluate(Forms.sum(terms));
  }

  /// The variable itself, or what matches it where it is a pattern.
  private static List<Expr> instances(Expr expr, Expr variable, Frame frame) {
    if (variable instanceof Symbol || !isPattern(variable, frame)) {
      return List.of(variable);
    }
    Expr all = frame.call(CASES, Call.list(expr), variable, org.scheelite.expr.Sym.INFINITY);
    Set<Expr> distinct = new LinkedHashSet<>(((Normal) all).args());
    return new ArrayList<>(distinct);
  }

  private static boolean isPattern(Expr expr, Frame frame) {
    Expr blanks =
        Call.of(
            org.scheelite.expr.Sym.ALTERNATIVES,
            Call.of(org.scheelite.expr.Sym.VERBATIM, org.scheelite.expr.Sym.BLANK),
            Call.of(org.scheelite.expr.Sym.VERBATIM, org.scheelite.expr.Sym.ALTERNATIVES));
    return !frame.test(FREE_Q, expr, blanks);
  }
}
