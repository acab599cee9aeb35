package org.scheelite.std.algebra.reduce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Terms;

/// Bounds of integer variables that follow from polynomial relations: each term is bounded by what
/// the others leave over, until nothing changes.
final class Bounds {
  private static final int ROUNDS = 40;

  /// `coefficient` times powers of the variables.
  private record Term(double coefficient, int[] exponents) {}

  private final int count;
  private final double[] low;
  private final double[] high;

  private Bounds(int count) {
    this.count = count;
    this.low = new double[count];
    this.high = new double[count];
    Arrays.fill(low, Double.NEGATIVE_INFINITY);
    Arrays.fill(high, Double.POSITIVE_INFINITY);
  }

  /// The ranges of the variables; null where one is not bounded.
  static @Nullable List<long[]> of(Expr statement, List<Expr> variables, Frame frame) {
    var sums = new ArrayList<List<Term>>();
    List<Expr> relations =
        statement instanceof Normal and && and.is(Sym.AND) ? and.args() : List.of(statement);
    for (Expr relation : relations) {
      collect(relation, variables, frame, sums);
    }
    var bounds = new Bounds(variables.size());
    for (int round = 0; round < ROUNDS; round++) {
      frame.poll();
      sums.forEach(bounds::narrow);
    }
    var ranges = new ArrayList<long[]>();
    for (int i = 0; i < variables.size(); i++) {
      if (Double.isInfinite(bounds.low[i]) || Double.isInfinite(bounds.high[i])) {
        return null;
      }
      ranges.add(new long[] {(long) bounds.low[i], (long) bounds.high[i]});
    }
    return ranges;
  }

  /// Adds the sums that are at most zero.
  private static void collect(
      Expr relation, List<Expr> variables, Frame frame, List<List<Term>> sums) {
    if (!(relation instanceof Normal call && call.head() instanceof Symbol head)) {
      return;
    }
    int step = head.name().equals("Inequality") ? 2 : 1;
    for (int i = 0; i + step < call.size(); i += step) {
      String name = step == 2 ? ((Symbol) call.arg(i + 1)).name() : head.name();
      Expr a = call.arg(i);
      Expr b = call.arg(i + step);
      Expr one = Int.ONE;
      switch (name) {
        case "Less" -> add(Terms.sum(Terms.difference(a, b), one), variables, frame, sums);
        case "LessEqual" -> add(Terms.difference(a, b), variables, frame, sums);
        case "Greater" -> add(Terms.sum(Terms.difference(b, a), one), variables, frame, sums);
        case "GreaterEqual" -> add(Terms.difference(b, a), variables, frame, sums);
        case "Equal" -> {
          add(Terms.difference(a, b), variables, frame, sums);
          add(Terms.difference(b, a), variables, frame, sums);
        }
        default -> {}
      }
    }
  }

  private static void add(Expr sum, List<Expr> variables, Frame frame, List<List<Term>> sums) {
    Expr open = Algebra.expand(frame.evaluate(sum), frame);
    boolean whole = // 1 may be added to whole numbers only
        !Expressions.isFree(open, Sym.PI) || open instanceof Num;
    Expr rules = frame.call(Symbol.system("CoefficientRules"), open, Call.list(variables));
    if (whole || !(rules instanceof Normal list && list.is(Sym.LIST))) {
      return;
    }
    var terms = new ArrayList<Term>();
    for (Expr rule : list.args()) {
      if (!(rule instanceof Normal r && r.arg(1) instanceof Int(long c))) {
        return;
      }
      Normal powers = (Normal) r.arg(0);
      var exponents = new int[variables.size()];
      for (int v = 0; v < exponents.length; v++) {
        exponents[v] = (int) ((Int) powers.arg(v)).value();
      }
      terms.add(new Term(c, exponents));
    }
    sums.add(terms);
  }

  private void narrow(List<Term> terms) {
    for (Term term : terms) {
      double rest = 0;
      for (Term other : terms) {
        rest += other == term ? 0 : range(other, -1)[0];
      }
      if (Double.isInfinite(rest) || Double.isNaN(rest)) {
        continue;
      }
      for (int v = 0; v < count; v++) {
        if (term.exponents[v] > 0) {
          narrow(term, v, -rest);
        }
      }
    }
  }

  /// The term is at most `most`.
  private void narrow(Term term, int v, double most) {
    double[] factor = range(term, v);
    int n = term.exponents[v];
    double a = factor[0];
    double b = factor[1];
    if (a > 0) { // v^n <= most/a for a positive bound
      double bound = most >= 0 ? most / a : most / b;
      above(v, n, bound);
    } else if (b < 0) { // v^n >= most/b
      double bound = most >= 0 ? most / b : most / a;
      below(v, n, Double.isNaN(bound) ? Double.NEGATIVE_INFINITY : bound);
    }
  }

  private void above(int v, int n, double bound) {
    if (n % 2 == 0) {
      double root = bound < 0 ? -1 : Math.floor(Math.pow(bound, 1.0 / n) + 1e-9);
      high[v] = Math.min(high[v], root);
      low[v] = Math.max(low[v], -root);
    } else {
      high[v] = Math.min(high[v], Math.floor(root(bound, n) + 1e-9));
    }
  }

  private void below(int v, int n, double bound) {
    if (n % 2 == 1) {
      low[v] = Math.max(low[v], Math.ceil(root(bound, n) - 1e-9));
    } else if (bound > 0 && low[v] >= 0) {
      low[v] = Math.max(low[v], Math.ceil(root(bound, n) - 1e-9));
    }
  }

  private static double root(double x, int n) {
    return Math.signum(x) * Math.pow(Math.abs(x), 1.0 / n);
  }

  /// The range of a term without one of its variables.
  private double[] range(Term term, int without) {
    double a = term.coefficient;
    double b = term.coefficient;
    for (int v = 0; v < count; v++) {
      int n = term.exponents[v];
      if (n == 0 || v == without) {
        continue;
      }
      double p = Math.pow(low[v], n);
      double q = Math.pow(high[v], n);
      double from = Math.min(p, q);
      double to = Math.max(p, q);
      if (n % 2 == 0 && low[v] <= 0 && high[v] >= 0) {
        from = 0;
      }
      double[] all = {times(a, from), times(a, to), times(b, from), times(b, to)};
      a = Arrays.stream(all).min().orElseThrow();
      b = Arrays.stream(all).max().orElseThrow();
    }
    return new double[] {a, b};
  }

  private static double times(double a, double b) {
    return a == 0 || b == 0 ? 0 : a * b;
  }
}
