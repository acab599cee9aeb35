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
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.number.Terms;

/// Particular solutions of linear equations: undetermined coefficients for right sides made of
/// polynomials, exponentials and waves, else the variation of parameters.
record Particular(Symbol x, Frame frame) {
  private static final Symbol INTEGRATE = Symbol.system("Integrate");

  /// A short form of a particular solution.
  static Expr tidy(Expr value, Frame frame) {
    Expr plain = frame.evaluate(value);
    Expr open = Algebra.expand(plain, frame);
    Expr simple = frame.call(Symbol.system("Simplify"), open);
    return size(simple) < size(open) ? simple : open;
  }

  private static int size(Expr e) {
    return e instanceof Call call ? call.args().stream().mapToInt(Particular::size).sum() + 1 : 1;
  }

  /// A solution of `coefficients . {y, y', ...} == right` with constant coefficients; null where
  /// the right side has another form.
  @Nullable Expr undetermined(List<Expr> coefficients, Expr right) {
    Expr sum = Int.ZERO;
    for (Expr term : Expressions.terms(Algebra.expand(right, frame))) {
      Expr one = term(coefficients, term);
      if (one == null) {
        return null;
      }
      sum = Terms.sum(sum, one);
    }
    return frame.evaluate(sum);
  }

  private @Nullable Expr term(List<Expr> coefficients, Expr term) {
    Expr power = Int.ONE;
    Call wave = null;
    int degree = 0;
    for (Expr factor : Expressions.factors(term)) {
      if (Expressions.isFree(factor, x)) {
        continue;
      }
      if (factor.equals(x)) {
        degree = 1;
      } else if (Expressions.base(factor).equals(x)
          && Expressions.exponent(factor) instanceof Int(long n)
          && n > 0
          && n < 30) {
        degree = (int) n;
      } else if ((Expressions.is(factor, "Sin", 1) || Expressions.is(factor, "Cos", 1))
          && wave == null
          && Expressions.linear(((Call) factor).arg(0), x, frame) != null) {
        wave = (Call) factor;
      } else if (Expressions.isFree(Expressions.base(factor), x)
          && power.equals(Int.ONE)
          && Expressions.linear(Expressions.exponent(factor), x, frame) != null) {
        power = factor;
      } else {
        return null;
      }
    }
    for (int shift = 0; shift < coefficients.size(); shift++) {
      Expr found = ansatz(coefficients, term, power, wave, degree, shift);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// A polynomial with unknown coefficients times the power and the wave.
  private @Nullable Expr ansatz(
      List<Expr> coefficients, Expr term, Expr power, @Nullable Call wave, int degree, int shift) {
    var unknown = new ArrayList<Expr>();
    Expr sum = Int.ZERO;
    List<Expr> shapes =
        wave == null
            ? List.of(Int.ONE)
            : List.of(Expressions.of("Cos", wave.arg(0)), Expressions.of("Sin", wave.arg(0)));
    for (Expr shape : shapes) {
      for (int k = 0; k <= degree; k++) {
        Symbol a = Symbol.of(Facts.CONTEXT + "k" + unknown.size());
        unknown.add(a);
        sum = Terms.sum(sum, Terms.product(a, shape, Terms.power(x, Int.of(k + shift))));
      }
    }
    Expr y = frame.evaluate(Terms.product(power, sum));
    Expr residual = Terms.negate(term);
    Expr derivative = y;
    for (Expr c : coefficients) {
      residual = Terms.sum(residual, Terms.product(c, derivative));
      derivative = frame.call(Symbol.system("D"), derivative, x);
    }
    Expr open = Algebra.expand(frame.evaluate(Terms.quotient(residual, power)), frame);
    Symbol s = Symbol.of(Facts.CONTEXT + "s");
    Symbol c = Symbol.of(Facts.CONTEXT + "c");
    Expr inNames = open;
    if (wave != null) {
      inNames = Expressions.replace(inNames, shapes.get(0), c);
      inNames = Expressions.replace(inNames, shapes.get(1), s);
    }
    Expr open2 = Algebra.expand(frame.evaluate(inNames), frame);
    Expr rules = frame.call(Symbol.system("CoefficientRules"), open2, Call.list(x, s, c));
    if (!(rules instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    Set<Expr> equations = new LinkedHashSet<>();
    list.args().forEach(r -> equations.add(Expressions.of("Equal", ((Normal) r).arg(1), Int.ZERO)));
    Expr solved =
        frame.call(Symbol.system("Solve"), Call.list(List.copyOf(equations)), Call.list(unknown));
    if (!(solved instanceof Normal all && all.is(Sym.LIST, 1))) {
      return null;
    }
    Expr value = frame.call(Symbol.system("ReplaceAll"), y, all.arg(0));
    for (Expr a : unknown) {
      value = Expressions.replace(value, a, Int.ZERO);
    }
    return tidy(value, frame);
  }

  /// A solution by integrals, where `basis` solves the homogeneous equation and `leading` is the
  /// coefficient of the highest derivative.
  @Nullable Expr varied(List<Expr> basis, Expr leading, Expr right) {
    int n = basis.size();
    var rows = new ArrayList<Expr>();
    List<Expr> row = basis;
    for (int i = 0; i < n; i++) {
      rows.add(Call.list(row));
      row = row.stream().map(e -> frame.call(Symbol.system("D"), e, x)).toList();
    }
    var target = new ArrayList<Expr>();
    for (int i = 0; i < n; i++) {
      target.add(i == n - 1 ? frame.evaluate(Terms.quotient(right, leading)) : Int.ZERO);
    }
    Expr slopes = frame.call(Symbol.system("LinearSolve"), Call.list(rows), Call.list(target));
    if (!(slopes instanceof Normal list && list.is(Sym.LIST, n))) {
      return null;
    }
    Expr sum = Int.ZERO;
    for (int i = 0; i < n; i++) {
      Expr slope = frame.call(Symbol.system("Simplify"), list.arg(i));
      Expr whole = frame.call(INTEGRATE, slope, x);
      if (!Expressions.isFree(whole, INTEGRATE)) {
        return null;
      }
      sum = Terms.sum(sum, Terms.product(whole, basis.get(i)));
    }
    return tidy(sum, frame);
  }
}
