package org.scheelite.std.algebra.polynomial;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Int;

/// Factors of polynomials in one variable over the field of a prime number of elements.
public final class ModularFactors {
  private static final long SEED = 20_010_101;

  private final long p;
  private final Modular field;

  private ModularFactors(long prime, Budget budget) {
    this.p = prime;
    this.field = new Modular(prime, budget);
  }

  /// The factors of a polynomial with whole coefficients, monic and with coefficients from 0 to
  /// below `prime`.
  public static Factors of(Polynomial f, int variable, long prime, Budget budget) {
    var factors = new ModularFactors(prime, budget);
    long[] g = factors.field.reduce(Dense.of(f, variable));
    List<Factors.Factor> all = new ArrayList<>();
    if (g.length > 1) {
      for (Part part : factors.squareFree(factors.field.monic(g))) {
        for (long[] base : factors.split(part.base)) {
          Polynomial polynomial = Dense.polynomial(Dense.of(base), f.ring(), variable);
          all.add(new Factors.Factor(polynomial, part.multiplicity));
        }
      }
    }
    return new Factors(g.length == 0 ? Int.ZERO : Int.of(g[g.length - 1]), all);
  }

  private record Part(long[] base, int multiplicity) {}

  private List<Part> squareFree(long[] f) {
    List<Part> parts = new ArrayList<>();
    long[] common = field.gcd(f, field.derivative(f));
    long[] rest = field.divide(f, common)[0];
    for (int i = 1; rest.length > 1; i++) {
      long[] next = field.gcd(rest, common);
      long[] base = field.divide(rest, next)[0];
      if (base.length > 1) {
        parts.add(new Part(field.monic(base), i));
      }
      rest = next;
      common = field.divide(common, next)[0];
    }
    if (common.length > 1) { // a power of the prime: the coefficients are their own roots
      int step = (int) p;
      var root = new long[(common.length - 1) / step + 1];
      for (int i = 0; i < root.length; i++) {
        root[i] = common[i * step];
      }
      for (Part part : squareFree(field.monic(root))) {
        parts.add(new Part(part.base, part.multiplicity * step));
      }
    }
    return parts;
  }

  private List<long[]> split(long[] f) {
    List<long[]> factors = new ArrayList<>();
    var random = new SplittableRandom(SEED);
    for (long[][] part : field.byDegree(f)) {
      int degree = (int) part[0][0];
      if (p == 2) {
        split(part[1], degree, random, factors);
      } else {
        field.split(field.monic(part[1]), degree, random, factors);
      }
    }
    return factors.stream().map(field::monic).toList();
  }

  /// Over two elements the trace of a random polynomial splits.
  private void split(long[] f, int degree, SplittableRandom random, List<long[]> factors) {
    if (f.length - 1 == degree) {
      factors.add(f);
      return;
    }
    while (true) {
      var r = new long[f.length - 1];
      for (int i = 0; i < r.length; i++) {
        r[i] = random.nextLong(2);
      }
      r[r.length - 1] = 1;
      long[] trace = r;
      long[] square = r;
      for (int i = 1; i < degree; i++) {
        square = field.rest(field.times(square, square), f);
        trace = field.minus(trace, square); // the sum: signs do not matter
      }
      long[] g = field.gcd(f, trace);
      if (g.length > 1 && g.length < f.length) {
        split(g, degree, random, factors);
        split(field.divide(f, g)[0], degree, random, factors);
        return;
      }
    }
  }
}
