package org.scheelite.std.algebra.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Whole;

/// Factors over the integers of square-free polynomials in several variables: all but one variable
/// are replaced by integers, the image is factored, and the factors are lifted back.
final class MultivariateFactors {
  private static final int POINTS = 4;
  private static final int TRIES = 60;
  private static final long SEED = 20_020_202;

  private final Budget budget;
  private final GreatestDivisor divisor;
  private final SplittableRandom random = new SplittableRandom(SEED);

  MultivariateFactors(Budget budget) {
    this.budget = budget;
    this.divisor = new GreatestDivisor(budget);
  }

  /// Values for the other variables, and the factors of the image there.
  private record Image(Num[] point, List<Polynomial> factors) {}

  /// The irreducible factors, primitive with positive leading coefficients.
  List<Polynomial> of(Polynomial f) {
    budget.poll();
    List<Integer> variables = f.occurring();
    if (variables.isEmpty()) {
      return List.of();
    }
    if (variables.size() == 1) {
      return univariate(f, variables.getFirst());
    }
    int main = main(f, variables);
    Polynomial content = divisor.content(f, main);
    if (!content.isNumber()) {
      List<Polynomial> factors = new ArrayList<>(of(content));
      factors.addAll(of(Contents.primitive(Division.certain(f, content, budget))));
      return factors;
    }
    if (f.degree(main) == 1) {
      return List.of(f);
    }
    Image image = image(f, main, variables);
    if (image == null || image.factors.size() <= 1) {
      return List.of(f);
    }
    return lifted(f, main, image.point, image.factors);
  }

  private List<Polynomial> univariate(Polynomial f, int variable) {
    List<Polynomial> factors = new ArrayList<>();
    Polynomial rest = f;
    if (f.lowest(variable) > 0) {
      Polynomial x = Polynomial.variable(f.ring(), variable);
      factors.add(x);
      rest = Division.certain(f, x, budget);
    }
    if (rest.isNumber()) {
      return factors;
    }
    for (BigInteger[] factor : new UnivariateFactors(budget).of(Dense.of(rest, variable))) {
      factors.add(Contents.primitive(Dense.polynomial(factor, f.ring(), variable)));
    }
    return factors;
  }

  /// The variable to keep: with a number as leading coefficient where there is one, of low degree.
  private static int main(Polynomial f, List<Integer> variables) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int v : variables) {
      int cost = 4 * f.degree(v) + (f.leading(v).isNumber() ? 0 : 1000);
      if (cost < least) {
        least = cost;
        best = v;
      }
    }
    return best;
  }

  private @Nullable Image image(Polynomial f, int main, List<Integer> variables) {
    Image best = null;
    int found = 0;
    for (int i = 0; i < TRIES && found < POINTS; i++) {
      budget.check();
      var point = new Num[f.ring().variables()];
      for (int v : variables) {
        int range = 1 + i / 3;
        point[v] = Int.of(i == 0 ? 0 : random.nextLong(-range, range + 1));
      }
      Polynomial value = f;
      for (int v : variables) {
        value = v == main ? value : value.evaluate(v, point[v], budget);
      }
      if (value.degree(main) < f.degree(main)
          || !divisor.of(value, value.derivative(main)).isNumber()) {
        continue;
      }
      found++;
      List<Polynomial> factors = univariate(Contents.primitive(value), main);
      if (best == null || factors.size() < best.factors.size()) {
        best = new Image(point, factors);
      }
      if (factors.size() == 1) {
        break;
      }
    }
    return best;
  }

  private List<Polynomial> lifted(Polynomial f, int main, Num[] point, List<Polynomial> images) {
    if (images.size() == 1) {
      return List.of(f);
    }
    List<Polynomial> factors = new ArrayList<>();
    Polynomial rest = f;
    List<Polynomial> left = new ArrayList<>();
    List<Polynomial> candidates = new MultivariateLift(f, main, point, budget).of(images);
    for (int i = 0; i < images.size(); i++) {
      Polynomial factor = candidates.get(i);
      Polynomial quotient = factor.isNumber() ? null : Division.exact(rest, factor, budget);
      if (quotient == null) {
        left.add(images.get(i));
      } else {
        factors.add(factor);
        rest = Contents.primitive(quotient);
      }
    }
    if (left.size() > 1) {
      factors.addAll(split(rest, main, point, left));
    } else if (!rest.isNumber()) {
      factors.add(rest);
    }
    return factors;
  }

  /// Looks for a subset of the images whose product comes from a factor.
  private List<Polynomial> split(Polynomial f, int main, Num[] point, List<Polynomial> images) {
    int n = images.size();
    for (int size = 1; 2 * size <= n; size++) {
      for (long subset = (1L << size) - 1; subset < 1L << n; subset = nextSubset(subset)) {
        budget.check();
        List<Polynomial> inside = new ArrayList<>();
        List<Polynomial> outside = new ArrayList<>();
        for (int i = 0; i < n; i++) {
          ((subset >> i & 1) == 1 ? inside : outside).add(images.get(i));
        }
        Polynomial factor =
            new MultivariateLift(f, main, point, budget)
                .of(List.of(product(inside), product(outside)))
                .getFirst();
        Polynomial quotient = factor.isNumber() ? null : Division.exact(f, factor, budget);
        if (quotient != null) {
          List<Polynomial> factors = new ArrayList<>();
          factors.add(factor);
          Polynomial rest = Contents.primitive(quotient);
          if (outside.size() > 1) {
            factors.addAll(split(rest, main, point, outside));
          } else {
            factors.add(rest);
          }
          return factors;
        }
      }
    }
    return List.of(f);
  }

  private static long nextSubset(long subset) {
    long lowest = subset & -subset;
    long ripple = subset + lowest;
    return ripple | (subset ^ ripple) / lowest >>> 2;
  }

  private Polynomial product(List<Polynomial> factors) {
    Polynomial product = factors.getFirst();
    for (Polynomial factor : factors.subList(1, factors.size())) {
      product = product.times(factor, budget);
    }
    return product;
  }

  /// The coefficients brought between `-modulus/2` and `modulus/2`.
  static Polynomial symmetric(Polynomial p, BigInteger modulus) {
    BigInteger half = modulus.shiftRight(1);
    return p.map(
        c -> {
          BigInteger r = ((Whole) c).big().mod(modulus);
          return Whole.of(r.compareTo(half) > 0 ? r.subtract(modulus) : r);
        });
  }
}
