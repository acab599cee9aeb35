package org.scheelite.std.algebra.polynomial;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.budget.Budget;

/// Square-free factors: each collects the irreducible factors of one multiplicity (method of Yun).
final class SquareFree {
  private final Budget budget;
  private final GreatestDivisor divisor;

  SquareFree(Budget budget) {
    this.budget = budget;
    this.divisor = new GreatestDivisor(budget);
  }

  /// The square-free factors of a primitive polynomial with their multiplicities.
  List<Factors.Factor> of(Polynomial f) {
    List<Factors.Factor> factors = new ArrayList<>();
    collect(f, factors);
    List<Factors.Factor> merged = new ArrayList<>();
    for (Factors.Factor factor : factors) {
      int same = -1;
      for (int i = 0; i < merged.size(); i++) {
        same = merged.get(i).multiplicity() == factor.multiplicity() ? i : same;
      }
      if (same < 0) {
        merged.add(factor);
      } else {
        Polynomial product = merged.get(same).base().times(factor.base(), budget);
        merged.set(same, new Factors.Factor(product, factor.multiplicity()));
      }
    }
    return merged;
  }

  private void collect(Polynomial f, List<Factors.Factor> factors) {
    budget.poll();
    if (f.isNumber()) {
      return;
    }
    int variable = f.occurring().getFirst();
    Polynomial content = divisor.content(f, variable);
    collect(content, factors);
    yun(Division.certain(f, content, budget), variable, factors);
  }

  private void yun(Polynomial f, int variable, List<Factors.Factor> factors) {
    Polynomial slope = f.derivative(variable);
    Polynomial common = divisor.of(f, slope);
    Polynomial w = Division.certain(f, common, budget);
    Polynomial y = Division.certain(slope, common, budget);
    Polynomial z = y.minus(w.derivative(variable));
    int multiplicity = 1;
    for (; !z.isZero(); multiplicity++) {
      budget.poll();
      Polynomial g = divisor.of(w, z);
      if (!g.isNumber()) {
        factors.add(new Factors.Factor(Contents.primitive(g), multiplicity));
      }
      w = Division.certain(w, g, budget);
      y = Division.certain(z, g, budget);
      z = y.minus(w.derivative(variable));
    }
    if (!w.isNumber()) {
      factors.add(new Factors.Factor(Contents.primitive(w), multiplicity));
    }
  }
}
