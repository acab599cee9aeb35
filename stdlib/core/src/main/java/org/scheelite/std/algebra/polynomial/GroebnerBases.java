package org.scheelite.std.algebra.polynomial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Num;

/// Gröbner bases in the lexicographic order of the ring, by the algorithm of Buchberger: the pair
/// with the smallest common multiple first, pairs with coprime leading monomials left out.
public final class GroebnerBases {
  private final Budget budget;

  public GroebnerBases(Budget budget) {
    this.budget = budget;
  }

  private record Pair(int first, int second, int degree) {}

  /// The reduced basis, primitive, the smallest leading monomial first.
  public List<Polynomial> of(List<Polynomial> generators) {
    List<Polynomial> basis = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (Polynomial generator : generators) {
      add(remainder(generator, basis), basis, pairs);
    }
    while (!pairs.isEmpty()) {
      budget.check();
      Pair pair = pairs.stream().min(Comparator.comparingInt(Pair::degree)).orElseThrow();
      pairs.remove(pair);
      Polynomial p = basis.get(pair.first);
      Polynomial q = basis.get(pair.second);
      if (!isCoprime(p, q) && !isCovered(pair, basis, pairs)) {
        add(remainder(difference(p, q), basis), basis, pairs);
      }
    }
    return reduced(basis);
  }

  private static void add(Polynomial p, List<Polynomial> basis, List<Pair> pairs) {
    if (p.isZero()) {
      return;
    }
    int index = basis.size();
    basis.add(Contents.primitive(p));
    for (int i = 0; i < index; i++) {
      pairs.add(new Pair(i, index, multipleDegree(basis.get(i), p)));
    }
  }

  private static int multipleDegree(Polynomial p, Polynomial q) {
    int degree = 0;
    for (int v = 0; v < p.ring().variables(); v++) {
      degree += Math.max(p.exponent(0, v), q.exponent(0, v));
    }
    return degree;
  }

  private static boolean isCoprime(Polynomial p, Polynomial q) {
    for (int v = 0; v < p.ring().variables(); v++) {
      if (p.exponent(0, v) > 0 && q.exponent(0, v) > 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether a third element makes the pair superfluous (chain criterion).
  private static boolean isCovered(Pair pair, List<Polynomial> basis, List<Pair> pairs) {
    Polynomial p = basis.get(pair.first);
    Polynomial q = basis.get(pair.second);
    for (int k = 0; k < basis.size(); k++) {
      if (k != pair.first
          && k != pair.second
          && divides(basis.get(k), p, q)
          && !isOpen(k, pair.first, pairs)
          && !isOpen(k, pair.second, pairs)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(int a, int b, List<Pair> pairs) {
    int first = Math.min(a, b);
    int second = Math.max(a, b);
    return pairs.stream().anyMatch(p -> p.first == first && p.second == second);
  }

  private static boolean divides(Polynomial r, Polynomial p, Polynomial q) {
    for (int v = 0; v < p.ring().variables(); v++) {
      if (r.exponent(0, v) > Math.max(p.exponent(0, v), q.exponent(0, v))) {
        return false;
      }
    }
    return true;
  }

  /// The S-polynomial.
  private Polynomial difference(Polynomial p, Polynomial q) {
    Ring ring = p.ring();
    Polynomial up = Polynomial.number(ring, q.leading());
    Polynomial uq = Polynomial.number(ring, p.leading());
    for (int v = 0; v < ring.variables(); v++) {
      int a = p.exponent(0, v);
      int b = q.exponent(0, v);
      if (b > a) {
        up = up.times(Polynomial.power(ring, v, b - a));
      } else if (a > b) {
        uq = uq.times(Polynomial.power(ring, v, a - b));
      }
    }
    return p.times(up, budget).minus(q.times(uq, budget));
  }

  /// What is left of a polynomial when no leading monomial of the basis divides a term of it; up to
  /// a number.
  public Polynomial remainder(Polynomial p, List<Polynomial> basis) {
    Polynomial rest = p;
    List<Polynomial> done = new ArrayList<>();
    int steps = 0;
    while (!rest.isZero()) {
      budget.poll();
      Polynomial quotient = null;
      for (Polynomial divisor : basis) {
        quotient = rest.termQuotient(0, divisor);
        if (quotient != null) {
          rest = rest.minus(divisor.times(quotient, budget));
          break;
        }
      }
      if (quotient == null) {
        done.add(rest.term(0));
        rest = rest.select(i -> i > 0);
      } else if (done.isEmpty() && ++steps % 8 == 0 && !rest.isZero()) {
        Num content = Contents.positive(rest);
        rest = rest.over(content);
      }
    }
    return done.isEmpty() ? rest : Contents.primitive(Polynomial.sum(done));
  }

  private List<Polynomial> reduced(List<Polynomial> basis) {
    List<Polynomial> minimal = new ArrayList<>();
    for (int i = 0; i < basis.size(); i++) {
      Polynomial p = basis.get(i);
      boolean needed = true;
      for (int j = 0; j < basis.size() && needed; j++) {
        boolean divides = i != j && p.termQuotient(0, basis.get(j)) != null;
        boolean same = divides && basis.get(j).termQuotient(0, p) != null;
        needed = !divides || same && i < j;
      }
      if (needed) {
        minimal.add(p);
      }
    }
    List<Polynomial> result = new ArrayList<>();
    for (Polynomial p : minimal) {
      List<Polynomial> others = new ArrayList<>(minimal);
      others.remove(p);
      result.add(remainder(p, others));
    }
    result.sort(GroebnerBases::compare);
    return result;
  }

  private static int compare(Polynomial p, Polynomial q) {
    for (int v = p.ring().variables() - 1; v >= 0; v--) {
      int order = Integer.compare(p.exponent(0, v), q.exponent(0, v));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
