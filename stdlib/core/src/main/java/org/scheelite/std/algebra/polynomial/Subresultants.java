package org.scheelite.std.algebra.polynomial;

import org.scheelite.budget.Budget;

/// Subresultant sequences: remainders whose coefficients grow as little as determinants do.
public final class Subresultants {
  private Subresultants() {}

  /// The last polynomial of the sequence that is not zero: up to content the greatest common
  /// divisor in `variable`.
  static Polynomial last(Polynomial p, Polynomial q, int variable, Budget budget) {
    boolean swapped = p.degree(variable) < q.degree(variable);
    Polynomial a = swapped ? q : p;
    Polynomial b = swapped ? p : q;
    Polynomial g = Polynomial.one(p.ring());
    Polynomial h = Polynomial.one(p.ring());
    while (!b.isZero()) {
      if (b.degree(variable) == 0) {
        return b;
      }
      int delta = a.degree(variable) - b.degree(variable);
      Polynomial rest = Division.pseudoRemainder(a, b, variable, budget);
      a = b;
      if (rest.isZero()) {
        return a;
      }
      b = Division.certain(rest, g.times(h.power(delta, budget), budget), budget);
      g = a.leading(variable);
      h = next(h, g, delta, budget);
    }
    return a;
  }

  /// `h^(1-delta) g^delta`.
  private static Polynomial next(Polynomial h, Polynomial g, int delta, Budget budget) {
    if (delta == 0) {
      return h;
    }
    Polynomial power = g.power(delta, budget);
    return delta == 1 ? power : Division.certain(power, h.power(delta - 1, budget), budget);
  }

  /// The resultant with respect to a variable.
  public static Polynomial resultant(Polynomial p, Polynomial q, int variable, Budget budget) {
    Ring ring = p.ring();
    if (p.isZero() || q.isZero()) {
      return Polynomial.zero(ring);
    }
    Polynomial a = p;
    Polynomial b = q;
    boolean negative = false;
    if (a.degree(variable) < b.degree(variable)) {
      negative = odd(a, variable) && odd(b, variable);
      a = q;
      b = p;
    }
    Polynomial g = Polynomial.one(ring);
    Polynomial h = Polynomial.one(ring);
    while (b.degree(variable) > 0) {
      int delta = a.degree(variable) - b.degree(variable);
      negative ^= odd(a, variable) && odd(b, variable);
      Polynomial rest = Division.pseudoRemainder(a, b, variable, budget);
      a = b;
      if (rest.isZero()) {
        return Polynomial.zero(ring);
      }
      b = Division.certain(rest, g.times(h.power(delta, budget), budget), budget);
      g = a.leading(variable);
      h = next(h, g, delta, budget);
    }
    int degree = a.degree(variable);
    Polynomial power = b.power(degree, budget);
    Polynomial result =
        degree <= 1 ? power : Division.certain(power, h.power(degree - 1, budget), budget);
    return negative ? result.negated() : result;
  }

  private static boolean odd(Polynomial p, int variable) {
    return (p.degree(variable) & 1) == 1;
  }
}
