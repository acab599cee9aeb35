package org.scheelite.std.calculus.equation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.calculus.Formula;
import org.scheelite.std.number.Terms;

/// Linear recurrences: with constant coefficients by the roots of their characteristic polynomial,
/// those of the first order by products and sums.
record LinearRecurrence(Symbol n, Frame frame) {
  private static final Symbol R = Symbol.of(Facts.CONTEXT + "r");
  private static final Symbol K = Symbol.of(Facts.CONTEXT + "k");
  private static final Formula WAVE = Formula.of("{Abs[r], Arg[r]}", "r");

  /// The general solution with constant coefficients, that of `a[n]` first.
  @Nullable Expr constant(List<Expr> coefficients, Expr right) {
    int order = coefficients.size() - 1;
    Expr general = isFibonacci(coefficients) ? fibonacci() : homogeneous(coefficients, order);
    if (general == null || right.equals(Int.ZERO)) {
      return general;
    }
    Expr sum = general;
    for (Expr term : Expressions.terms(Algebra.expand(right, frame))) {
      Expr one = particular(coefficients, term);
      if (one == null) {
        return null;
      }
      sum = Terms.sum(sum, one);
    }
    return frame.evaluate(sum);
  }

  /// Whether this is `a[n + 2] == a[n + 1] + a[n]`.
  private boolean isFibonacci(List<Expr> c) {
    return c.size() == 3
        && c.get(0).equals(c.get(1))
        && frame.evaluate(Terms.sum(c.get(1), c.get(2))).equals(Int.ZERO);
  }

  private Expr fibonacci() {
    return frame.evaluate(
        Terms.sum(
            Terms.product(Request.constant(1), Expressions.of("Fibonacci", n)),
            Terms.product(Request.constant(2), Expressions.of("LucasL", n))));
  }

  private @Nullable Expr homogeneous(List<Expr> coefficients, int order) {
    Expr polynomial = Int.ZERO;
    for (int k = 0; k <= order; k++) {
      polynomial =
          Terms.sum(polynomial, Terms.product(coefficients.get(k), Terms.power(R, Int.of(k))));
    }
    Expr equation = Expressions.of("Equal", polynomial, Int.ZERO);
    Expr found = frame.call(Symbol.system("Solve"), equation, R);
    if (!(found instanceof Normal list && list.size() == order)) {
      return null;
    }
    Map<Expr, Integer> roots = new LinkedHashMap<>();
    for (Expr rules : list.args()) {
      roots.merge(((Normal) ((Normal) rules).arg(0)).arg(1), 1, Integer::sum);
    }
    var basis = new ArrayList<Expr>();
    if (order == 1) {
      Expr exponent = roots.containsKey(Int.ONE) ? Int.ZERO : Terms.sum(n, Int.MINUS_ONE);
      basis.add(Terms.power(roots.keySet().iterator().next(), exponent));
    } else {
      roots.forEach((root, count) -> basis(root, count, basis));
    }
    Expr sum = Int.ZERO;
    for (int i = 0; i < basis.size(); i++) {
      sum = Terms.sum(sum, Terms.product(basis.get(i), Request.constant(i + 1)));
    }
    return basis.size() == order ? frame.evaluate(sum) : null;
  }

  private void basis(Expr root, int count, List<Expr> basis) {
    Expr wave = frame.numeric(root, 0) instanceof Complex ? WAVE.at(frame, root) : Int.ZERO;
    boolean waves =
        wave instanceof Normal pair
            && pair.size() == 2
            && Expressions.isFree(pair.arg(1), Symbol.system("ArcTan"))
            && Expressions.isFree(pair.arg(1), Symbol.system("Arg"));
    for (int j = 0; j < count; j++) {
      Expr power = Terms.power(n, Int.of(j));
      if (!waves) {
        basis.add(Terms.product(power, Terms.power(root, n)));
      } else if (Algebra.sign(((Normal) wave).arg(1), frame) > 0) {
        Expr size = Terms.power(((Normal) wave).arg(0), n);
        Expr angle = Terms.product(n, ((Normal) wave).arg(1));
        basis.add(Terms.product(power, size, Expressions.of("Cos", angle)));
        basis.add(Terms.product(power, size, Expressions.of("Sin", angle)));
      }
    }
  }

  /// A particular solution for a right side `c n^m b^n`: a polynomial times `b^n`.
  private @Nullable Expr particular(List<Expr> coefficients, Expr term) {
    Expr base = Int.ONE;
    int degree = 0;
    for (Expr factor : Expressions.factors(term)) {
      if (Expressions.isFree(factor, n)) {
        continue;
      }
      Expr[] linear =
          Expressions.isFree(Expressions.base(factor), n)
              ? Expressions.linear(Expressions.exponent(factor), n, frame)
              : null;
      if (linear != null) {
        base = Terms.product(base, Terms.power(Expressions.base(factor), linear[0]));
      } else if (Expressions.base(factor).equals(n)
          && Expressions.exponent(factor) instanceof Int(long m)
          && m > 0
          && m < 20) {
        degree = (int) m;
      } else {
        return null;
      }
    }
    Expr b = frame.evaluate(base);
    for (int shift = 0; shift <= coefficients.size(); shift++) {
      Expr found = ansatz(coefficients, term, b, degree, shift);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Expr ansatz(List<Expr> coefficients, Expr term, Expr b, int degree, int shift) {
    var unknown = new ArrayList<Expr>();
    Expr polynomial = Int.ZERO;
    for (int j = 0; j <= degree; j++) {
      Symbol a = Symbol.of(Facts.CONTEXT + "u" + j);
      unknown.add(a);
      polynomial = Terms.sum(polynomial, Terms.product(a, Terms.power(n, Int.of(j + shift))));
    }
    Expr residual = Terms.negate(Terms.quotient(term, Terms.power(b, n)));
    for (int k = 0; k < coefficients.size(); k++) {
      Expr at = Expressions.replace(polynomial, n, Terms.sum(n, Int.of(k)));
      residual =
          Terms.sum(residual, Terms.product(coefficients.get(k), Terms.power(b, Int.of(k)), at));
    }
    Expr open = Algebra.expand(frame.evaluate(residual), frame);
    Expr list = frame.call(Symbol.system("CoefficientList"), open, n);
    if (!(list instanceof Normal all) || !Expressions.isFree(list, n)) {
      return null;
    }
    List<Expr> equations =
        all.args().stream().<Expr>map(c -> Expressions.of("Equal", c, Int.ZERO)).toList();
    Expr solved = frame.call(Symbol.system("Solve"), Call.list(equations), Call.list(unknown));
    if (!(solved instanceof Normal one && one.size() == 1)) {
      return null;
    }
    Expr value = frame.call(Symbol.system("ReplaceAll"), polynomial, one.arg(0));
    for (Expr a : unknown) {
      value = Expressions.replace(value, a, Int.ZERO);
    }
    Expr factor = Algebra.factor(frame.evaluate(value), frame);
    return tidy(frame.evaluate(Terms.product(factor, Terms.power(b, n))));
  }

  /// `c0(n) a[n] + c1(n) a[n + 1] == right`.
  @Nullable Expr first(List<Expr> coefficients, Expr right) {
    Expr ratio =
        Algebra.together(
            frame.evaluate(Terms.negate(Terms.quotient(coefficients.get(0), coefficients.get(1)))),
            frame);
    Expr start = start(ratio);
    if (start == null) {
      return null;
    }
    Expr last = Terms.sum(n, Int.MINUS_ONE);
    Expr product =
        frame.call(
            Symbol.system("Product"), Expressions.replace(ratio, n, K), Call.list(K, start, last));
    if (!Expressions.isFree(product, Symbol.system("Product"))) {
      return null;
    }
    Expr general = Terms.product(Request.constant(1), product);
    if (right.equals(Int.ZERO)) {
      return frame.evaluate(general);
    }
    Expr next = Expressions.replace(product, n, Terms.sum(K, Int.ONE));
    Expr inner =
        Terms.quotient(Expressions.replace(Terms.quotient(right, coefficients.get(1)), n, K), next);
    Expr sum =
        frame.call(
            Symbol.system("Sum"),
            frame.call(Symbol.system("Simplify"), inner),
            Call.list(K, start, last));
    return Expressions.isFree(sum, Symbol.system("Sum"))
        ? frame.evaluate(Terms.product(product, Terms.sum(Request.constant(1), sum)))
        : null;
  }

  /// The least whole number from which on the ratio neither vanishes nor has a pole.
  private @Nullable Expr start(Expr ratio) {
    for (int k = 0; k <= 3; k++) {
      Expr at = frame.filtering(_ -> false, () -> frame.evaluate(ratio));
      int place = k;
      Expr value =
          frame.filtering(
              _ -> false, () -> frame.evaluate(Expressions.replace(at, n, Int.of(place))));
      if (!value.equals(Int.ZERO)
          && Expressions.isFree(value, Symbol.system("ComplexInfinity"))
          && Expressions.isFree(value, Symbol.system("Indeterminate"))
          && !Expressions.is(value, "DirectedInfinity", 0)) {
        return Int.of(k);
      }
    }
    return null;
  }

  /// A short form.
  Expr tidy(Expr value) {
    Expr open = Algebra.expand(frame.evaluate(value), frame);
    Expr simple = frame.call(Symbol.system("Simplify"), open);
    return size(simple) < size(open) ? simple : open;
  }

  private static int size(Expr e) {
    return e instanceof Call call
        ? call.args().stream().mapToInt(LinearRecurrence::size).sum() + 1
        : 1;
  }
}
