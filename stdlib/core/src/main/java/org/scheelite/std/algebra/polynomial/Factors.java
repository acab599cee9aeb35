package org.scheelite.std.algebra.polynomial;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Powers;

/// A polynomial as a number times powers of factors.
///
/// @param number the number in front
/// @param factors primitive factors with positive leading coefficients
public record Factors(Num number, List<Factor> factors) {

  /// A factor and how often it occurs.
  public record Factor(Polynomial base, int multiplicity) {}

  /// The square-free factors.
  public static Factors squareFree(Polynomial f, Budget budget) {
    return of(f, false, false, budget);
  }

  /// The factors irreducible over the rationals, or over the Gaussian rationals where there are
  /// complex coefficients.
  public static Factors irreducible(Polynomial f, Budget budget) {
    return of(f, true, Contents.isComplex(f), budget);
  }

  /// The factors irreducible over the Gaussian rationals.
  public static Factors gaussian(Polynomial f, Budget budget) {
    return of(f, true, true, budget);
  }

  private static Factors of(Polynomial f, boolean irreducible, boolean gaussian, Budget budget) {
    if (f.isNumber()) {
      return new Factors(f.isZero() ? Int.ZERO : f.leading(), List.of());
    }
    Num number = Contents.signed(f);
    Polynomial rest = f.over(number);
    List<Factor> factors = new ArrayList<>();
    for (int v = 0; v < f.ring().variables(); v++) {
      int lowest = rest.lowest(v);
      if (lowest > 0) {
        factors.add(new Factor(Polynomial.variable(f.ring(), v), lowest));
        rest = Division.certain(rest, Polynomial.power(f.ring(), v, lowest), budget);
      }
    }
    boolean split = irreducible && Contents.isExact(rest);
    for (Factor part : new SquareFree(budget).of(rest)) {
      if (!split) {
        factors.add(part);
        continue;
      }
      List<Polynomial> bases =
          gaussian
              ? new GaussianFactors(budget).of(part.base())
              : new MultivariateFactors(budget).of(part.base());
      Polynomial product = Polynomial.one(f.ring());
      for (Polynomial base : bases) {
        factors.add(new Factor(base, part.multiplicity()));
        product = gaussian ? product.times(base, budget) : product;
      }
      if (gaussian) {
        Num unit = Arithmetic.divide(part.base().leading(), product.leading());
        number = Arithmetic.multiply(number, Powers.byMultiplying(unit, part.multiplicity()));
      }
    }
    return new Factors(number, factors);
  }
}
