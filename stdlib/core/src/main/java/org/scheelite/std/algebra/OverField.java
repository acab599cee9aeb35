package org.scheelite.std.algebra;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.number.Terms;

/// Polynomials in one variable whose coefficients are rational functions of the others: lists of
/// coefficients, the constant one first, without leading zeros.
public final class OverField {
  private final Kernels kernels;
  private final Frame frame;

  /// Polynomials with coefficients in these kernels.
  public OverField(Kernels kernels) {
    this.kernels = kernels;
    this.frame = kernels.frame();
  }

  /// Two polynomials: a quotient and a remainder.
  public record Division(List<RationalForm> quotient, List<RationalForm> remainder) {}

  private RationalForm number(long n) {
    return RationalForm.number(kernels, Int.of(n));
  }

  /// The coefficients of a polynomial in a variable.
  public List<RationalForm> of(Polynomial p, int variable) {
    return p.coefficients(variable).stream().map(c -> RationalForm.of(kernels, c)).toList();
  }

  /// The coefficients of an expression in a variable; null where it is no polynomial in it.
  public @Nullable List<RationalForm> read(Expr expr, Expr variable) {
    List<Expr> list = Monomials.list(expr, variable, frame);
    return list == null ? null : trimmed(list.stream().map(kernels::read).toList());
  }

  private static List<RationalForm> trimmed(List<RationalForm> p) {
    int n = p.size();
    while (n > 0 && p.get(n - 1).number().sign() == 0) { // 0. is no leading coefficient either
      n--;
    }
    return List.copyOf(p.subList(0, n));
  }

  /// `f - g`.
  public List<RationalForm> minus(List<RationalForm> f, List<RationalForm> g) {
    List<RationalForm> r = new ArrayList<>();
    for (int i = 0; i < Math.max(f.size(), g.size()); i++) {
      RationalForm a = i < f.size() ? f.get(i) : number(0);
      r.add(i < g.size() ? a.plus(g.get(i).negated()) : a);
    }
    return trimmed(r);
  }

  /// `f g`.
  public List<RationalForm> times(List<RationalForm> f, List<RationalForm> g) {
    if (f.isEmpty() || g.isEmpty()) {
      return List.of();
    }
    List<RationalForm> r = new ArrayList<>();
    for (int k = 0; k < f.size() + g.size() - 1; k++) {
      RationalForm sum = number(0);
      for (int i = Math.max(0, k - g.size() + 1); i <= k && i < f.size(); i++) {
        frame.poll();
        sum = sum.plus(f.get(i).times(g.get(k - i)));
      }
      r.add(sum);
    }
    return trimmed(r);
  }

  /// Quotient and remainder; `g` is not zero.
  public Division divide(List<RationalForm> f, List<RationalForm> g) {
    if (f.size() < g.size()) {
      return new Division(List.of(), f);
    }
    List<RationalForm> rest = new ArrayList<>(f);
    RationalForm inverse = g.getLast().power(-1);
    List<RationalForm> quotient = new ArrayList<>();
    for (int i = f.size() - g.size(); i >= 0; i--) {
      RationalForm c = rest.get(i + g.size() - 1).times(inverse);
      quotient.addFirst(c);
      if (!c.isZero()) {
        for (int j = 0; j < g.size(); j++) {
          frame.poll();
          rest.set(i + j, rest.get(i + j).plus(c.times(g.get(j)).negated()));
        }
      }
    }
    return new Division(trimmed(quotient), trimmed(rest.subList(0, g.size() - 1)));
  }

  /// The monic greatest common divisor with its cofactors: `{d, s, t}`, `s f + t g = d`.
  public List<List<RationalForm>> extended(List<RationalForm> f, List<RationalForm> g) {
    List<RationalForm> r0 = f;
    List<RationalForm> r1 = g;
    List<RationalForm> s0 = List.of(number(1));
    List<RationalForm> s1 = List.of();
    List<RationalForm> t0 = List.of();
    List<RationalForm> t1 = List.of(number(1));
    while (!r1.isEmpty()) {
      frame.poll();
      Division step = divide(r0, r1);
      r0 = r1;
      r1 = step.remainder;
      List<RationalForm> s = minus(s0, times(step.quotient, s1));
      s0 = s1;
      s1 = s;
      List<RationalForm> t = minus(t0, times(step.quotient, t1));
      t0 = t1;
      t1 = t;
    }
    if (r0.isEmpty()) {
      return List.of(r0, s0, t0);
    }
    List<RationalForm> unit = List.of(r0.getLast().power(-1));
    return List.of(times(r0, unit), times(s0, unit), times(t0, unit));
  }

  /// `f^n`.
  public List<RationalForm> power(List<RationalForm> f, int n) {
    List<RationalForm> power = List.of(number(1));
    for (int i = 0; i < n; i++) {
      power = times(power, f);
    }
    return power;
  }

  /// The polynomial as an expression: a sum of coefficients times powers, evaluated.
  public Expr expr(List<RationalForm> f, Expr variable) {
    List<Expr> terms = new ArrayList<>();
    for (int i = 0; i < f.size(); i++) {
      if (!f.get(i).isZero()) {
        terms.add(Terms.product(f.get(i).expr(), Terms.power(variable, Int.of(i))));
      }
    }
    return frame.evaluate(Forms.sum(terms));
  }

  /// The polynomial as one rational function.
  public RationalForm form(List<RationalForm> f, int variable) {
    RationalForm sum = number(0);
    for (int i = 0; i < f.size(); i++) {
      RationalForm power = RationalForm.of(kernels, Polynomial.power(kernels.ring(), variable, i));
      sum = sum.plus(f.get(i).times(power));
    }
    return sum;
  }
}
