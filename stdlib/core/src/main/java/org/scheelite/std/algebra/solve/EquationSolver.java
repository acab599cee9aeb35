package org.scheelite.std.algebra.solve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.RationalForm;
import org.scheelite.std.algebra.polynomial.Factors;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.algebra.polynomial.Subresultants;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Solves one equation `expr == 0` for one variable.
///
/// The expression is factored as a polynomial in its kernels. A factor with one kernel is solved
/// for it, and the kernel is inverted; roots among several kernels are removed by resultants, and
/// trigonometric ones written as exponentials.
final class EquationSolver {
  private static final Symbol TRIG_TO_EXP = Symbol.system("TrigToExp");
  private static final double TOLERANCE = 1e-9;

  private final Expr variable;
  private final boolean cubics;
  private final Frame frame;
  private final Inversion inversion;

  EquationSolver(Expr variable, boolean reals, boolean cubics, Frame frame) {
    this.variable = variable;
    this.cubics = cubics;
    this.frame = frame;
    this.inversion = new Inversion(this, reals, frame);
  }

  /// Whether an inverse function was used that may lose solutions.
  boolean usedInverses() {
    return inversion.used();
  }

  /// The solutions with multiplicities; null where the methods do not suffice. The equation is not
  /// an identity.
  @Nullable List<Solution> solve(Expr expr) {
    return solve(expr, 0);
  }

  @Nullable List<Solution> solve(Expr expr, int depth) {
    frame.poll();
    if (depth > 12) {
      return null;
    }
    Kernels kernels = Kernels.of(frame, expr);
    Polynomial above = kernels.read(expr).numerator();
    if (above.isZero() || above.isNumber()) {
      return List.of();
    }
    List<Integer> own =
        kernels.containing(variable).stream().filter(v -> above.degree(v) > 0).toList();
    if (own.isEmpty()) {
      return List.of();
    }
    if (own.size() == 1) {
      return ofKernel(kernels, above, own.getFirst(), depth);
    }
    List<Solution> all = new ArrayList<>();
    for (Factors.Factor factor : Factors.irreducible(above, frame.budget()).factors()) {
      List<Integer> inside = own.stream().filter(v -> factor.base().degree(v) > 0).toList();
      List<Solution> part =
          inside.isEmpty()
              ? List.of()
              : inside.size() == 1
                  ? ofKernel(kernels, factor.base(), inside.getFirst(), depth)
                  : ofSeveral(kernels, factor.base(), inside, depth);
      if (part == null) {
        return null;
      }
      for (int i = 0; i < factor.multiplicity(); i++) {
        all.addAll(part);
      }
    }
    return all;
  }

  /// Solves a polynomial in one kernel that contains the variable.
  private @Nullable List<Solution> ofKernel(Kernels kernels, Polynomial p, int v, int depth) {
    Expr kernel = kernels.kernel(v);
    List<Expr> roots = new RadicalRoots(kernels, v, cubics).of(p);
    if (kernel.equals(variable)) {
      return roots.stream().map(Solution::of).toList();
    }
    List<Solution> all = new ArrayList<>();
    for (Expr root : new java.util.LinkedHashSet<>(roots)) {
      List<Solution> part = inversion.invert(kernel, root, depth + 1);
      if (part == null) {
        return null;
      }
      all.addAll(part);
    }
    return all;
  }

  private @Nullable List<Solution> ofSeveral(
      Kernels kernels, Polynomial p, List<Integer> inside, int depth) {
    for (int v : inside) {
      if (isRadical(kernels.kernel(v))) {
        return withoutRadical(kernels, p, v, depth);
      }
    }
    Expr expr = kernels.expr(p);
    Expr exponential = frame.call(TRIG_TO_EXP, expr);
    if (!exponential.equals(expr)) {
      return solve(exponential, depth + 1);
    }
    List<Solution> byLogarithms = sumOfLogarithms(kernels, p, inside, depth);
    return byLogarithms != null ? byLogarithms : twoExponentials(kernels, p, inside, depth);
  }

  /// `c1 Log[u1] + c2 Log[u2] + ... + d == 0` as a product of powers; false solutions are sorted
  /// out.
  private @Nullable List<Solution> sumOfLogarithms(
      Kernels kernels, Polynomial p, List<Integer> inside, int depth) {
    if (p.totalDegree() != 1 && !inside.stream().allMatch(v -> p.degree(v) == 1)) {
      return null;
    }
    List<Expr> factors = new ArrayList<>();
    Polynomial rest = p;
    for (int v : inside) {
      Polynomial coefficient = p.coefficientOf(v, 1);
      if (!(kernels.kernel(v) instanceof Call log && log.is(Sym.LOG, 1))
          || !coefficient.isNumber()
          || !(coefficient.leading() instanceof org.scheelite.expr.Int)) {
        return null;
      }
      factors.add(Terms.power(log.arg(0), coefficient.leading()));
      rest = rest.minus(Polynomial.variable(p.ring(), v).times(coefficient, frame.budget()));
    }
    Expr right = Terms.power(Sym.E, kernels.expr(rest.negated()));
    Expr equation = frame.evaluate(Terms.difference(Forms.product(factors), right));
    List<Solution> candidates = solve(equation, depth + 1);
    Expr original = kernels.expr(p);
    return candidates == null
        ? null
        : candidates.stream().filter(s -> isRoot(original, s.value())).toList();
  }

  private static boolean isRadical(Expr kernel) {
    return kernel instanceof Call power
        && power.is(Sym.POWER, 2)
        && power.arg(1) instanceof Rational;
  }

  /// Replaces `b^(1/n)` by a root of `k^n - b` and removes `k`; false solutions are sorted out.
  private @Nullable List<Solution> withoutRadical(Kernels kernels, Polynomial p, int v, int depth) {
    Call radical = (Call) kernels.kernel(v);
    Num exponent = (Num) radical.arg(1);
    Expr base = radical.arg(0);
    Expr original = kernels.expr(p);
    Kernels wider = Kernels.of(frame, original, base);
    int k = wider.variable(radical);
    Polynomial f = wider.polynomial(original);
    RationalForm b = wider.read(base);
    if (f == null || k < 0 || !Fractions.numerator(exponent).equals(java.math.BigInteger.ONE)) {
      return null;
    }
    int n = Fractions.denominator(exponent).intValue();
    Polynomial relation =
        Polynomial.power(wider.ring(), k, n)
            .times(b.denominator(), frame.budget())
            .minus(b.numerator());
    Polynomial eliminated = Subresultants.resultant(f, relation, k, frame.budget());
    List<Solution> candidates = solve(wider.expr(eliminated), depth + 1);
    if (candidates == null) {
      return null;
    }
    List<Solution> distinct = candidates.stream().distinct().toList();
    return distinct.stream().filter(s -> isRoot(original, s.value())).toList();
  }

  /// Whether a value may be a root: false only where the numbers say it is none.
  boolean isRoot(Expr expr, Expr value) {
    Expr rule = Call.rule(variable, value);
    Expr at = frame.call(Symbol.system("ReplaceAll"), expr, rule);
    if (at.equals(Int.ZERO)) {
      return true;
    }
    Num number = Numerics.number(at, 0, frame);
    if (number == null) {
      return true;
    }
    double size = 1;
    for (Expr term : Forms.terms(expr)) {
      Num part = Numerics.number(frame.call(Symbol.system("ReplaceAll"), term, rule), 0, frame);
      size = Math.max(size, part == null ? 1 : magnitude(part));
    }
    return magnitude(number) < TOLERANCE * size;
  }

  private static double magnitude(Num n) {
    return Math.hypot(Arithmetic.re(n).doubleValue(), Arithmetic.im(n).doubleValue());
  }

  /// `A a^u + B b^w == 0` by logarithms.
  private @Nullable List<Solution> twoExponentials(
      Kernels kernels, Polynomial p, List<Integer> inside, int depth) {
    if (p.size() != 2) {
      return null;
    }
    for (int v : inside) {
      if (!(kernels.kernel(v) instanceof Call power
          && power.is(Sym.POWER, 2)
          && Forms.isFree(power.arg(0), variable))) {
        return null;
      }
    }
    Expr first = logarithm(kernels.expr(p.term(0)));
    Expr second = logarithm(kernels.expr(p.term(1).negated()));
    inversion.use();
    return solve(frame.evaluate(Terms.difference(first, second)), depth + 1);
  }

  private Expr logarithm(Expr product) {
    List<Expr> logs = new ArrayList<>();
    List<Expr> rest = new ArrayList<>();
    for (Expr factor : Forms.factors(product)) {
      if (Forms.isFree(factor, variable)) {
        rest.add(factor);
      } else {
        logs.add(Terms.product(Forms.exponent(factor), Call.of(Sym.LOG, Forms.base(factor))));
      }
    }
    logs.add(Call.of(Sym.LOG, Forms.product(rest)));
    return frame.evaluate(Forms.sum(logs));
  }

  Expr variable() {
    return variable;
  }

  /// The equation `left == right` solved, for a left side inside a kernel.
  @Nullable List<Solution> solve(Expr left, Solution right, int depth) {
    Expr value = right.value();
    List<Solution> part;
    if (left.equals(variable)) {
      part = List.of(Solution.of(value));
    } else {
      part = solve(frame.evaluate(Terms.difference(left, value)), depth);
    }
    return part == null ? null : part.stream().map(s -> s.and(right.condition())).toList();
  }
}
