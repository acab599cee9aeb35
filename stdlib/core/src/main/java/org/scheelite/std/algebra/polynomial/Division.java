package org.scheelite.std.algebra.polynomial;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;

/// Division of polynomials.
public final class Division {
  private Division() {}

  /// A quotient and the remainder that goes with it.
  public record Result(Polynomial quotient, Polynomial remainder) {}

  /// The quotient where it is a polynomial; null where there is a remainder.
  public static @Nullable Polynomial exact(Polynomial a, Polynomial b, Budget budget) {
    if (b.isNumber()) {
      return a.over(b.leading());
    }
    for (int v = 0; v < a.ring().variables(); v++) {
      if (a.degree(v) < b.degree(v) && !a.isZero()) {
        return null;
      }
    }
    return exactSteps(a, b, Contents.isIntegral(a) && Contents.isIntegral(b), budget);
  }

  private static @Nullable Polynomial exactSteps(
      Polynomial a, Polynomial b, boolean integral, Budget budget) {
    List<Polynomial> quotients = new ArrayList<>();
    Polynomial rest = a;
    boolean primitive = integral && Contents.positive(b).equals(Int.ONE);
    while (!rest.isZero()) {
      budget.poll();
      Polynomial q = rest.termQuotient(0, b);
      if (q == null || primitive && !(q.leading() instanceof Whole)) {
        return null; // by the lemma of Gauss the quotient by a primitive one is integral
      }
      quotients.add(q);
      rest = rest.minus(b.times(q));
    }
    return quotients.isEmpty() ? rest : Polynomial.sum(quotients);
  }

  /// The quotient where `b` is known to divide `a`.
  public static Polynomial certain(Polynomial a, Polynomial b, Budget budget) {
    Polynomial quotient = exact(a, b, budget);
    if (quotient == null) {
      throw new IllegalStateException("not divisible: " + a + " by " + b);
    }
    return quotient;
  }

  /// Division in one variable whose leading coefficient in `b` is a number.
  public static Result byMonic(Polynomial a, Polynomial b, int variable, Budget budget) {
    int degree = b.degree(variable);
    Num leading = b.leading(variable).leading();
    Polynomial quotient = Polynomial.zero(a.ring());
    Polynomial rest = a;
    for (int d = rest.degree(variable); d >= degree && !rest.isZero(); ) {
      budget.poll();
      Polynomial top = rest.coefficientOf(variable, d).over(leading);
      Polynomial q = top.times(Polynomial.power(a.ring(), variable, d - degree));
      quotient = quotient.plus(q);
      rest = rest.minus(b.times(q, budget));
      // an inexact leading coefficient need not vanish by itself
      int top0 = d;
      rest = rest.degree(variable) < d ? rest : rest.select(without(rest, variable, top0));
      d = rest.degree(variable);
    }
    return new Result(quotient, rest);
  }

  private static java.util.function.IntPredicate without(Polynomial p, int variable, int degree) {
    return i -> p.exponent(i, variable) != degree;
  }

  /// The pseudo-remainder of `a` by `b` in a variable: the remainder of `lc(b)^(m-n+1) a`.
  static Polynomial pseudoRemainder(Polynomial a, Polynomial b, int variable, Budget budget) {
    int degree = b.degree(variable);
    Polynomial leading = b.leading(variable);
    Polynomial rest = a;
    int steps = a.degree(variable) - degree + 1;
    while (!rest.isZero() && rest.degree(variable) >= degree) {
      budget.poll();
      int d = rest.degree(variable);
      Polynomial q =
          rest.coefficientOf(variable, d).times(Polynomial.power(a.ring(), variable, d - degree));
      rest = rest.times(leading, budget).minus(b.times(q, budget));
      steps--;
    }
    for (; steps > 0 && !rest.isZero(); steps--) {
      rest = rest.times(leading, budget);
    }
    return rest;
  }

  /// How often `b` divides `a`.
  static int multiplicity(Polynomial a, Polynomial b, Budget budget) {
    int count = 0;
    for (Polynomial q = exact(a, b, budget); q != null; q = exact(q, b, budget)) {
      count++;
      if (q.isNumber()) {
        break;
      }
    }
    return count;
  }

  /// The polynomial with leading coefficient 1.
  public static Polynomial monic(Polynomial p) {
    return p.isZero() ? p : p.times(Arithmetic.reciprocal(p.leading()));
  }
}
