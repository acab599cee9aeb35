package org.scheelite.std.algebra.polynomial;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;

/// Factors over the Gaussian rationals of square-free polynomials, by the method of Trager: the
/// norm of a shifted polynomial is factored over the integers, and its factors are met with the
/// polynomial.
final class GaussianFactors {
  private static final int SHIFTS = 20;

  private final Budget budget;
  private final GreatestDivisor divisor;

  GaussianFactors(Budget budget) {
    this.budget = budget;
    this.divisor = new GreatestDivisor(budget);
  }

  /// The irreducible factors, up to numbers.
  List<Polynomial> of(Polynomial f) {
    List<Integer> variables = f.occurring();
    if (variables.isEmpty()) {
      return List.of();
    }
    int main = variables.getLast();
    Polynomial content = divisor.content(f, main);
    if (!content.isNumber()) {
      List<Polynomial> factors = new ArrayList<>(of(content));
      factors.addAll(of(Contents.primitive(Division.certain(f, content, budget))));
      return factors;
    }
    for (int shift = 0; shift < SHIFTS; shift++) {
      budget.check();
      Polynomial moved = moved(f, main, shift);
      Polynomial norm =
          Contents.primitive(moved.times(moved.map(GaussianFactors::conjugate), budget));
      if (divisor.of(norm, norm.derivative(main)).isNumber()) {
        return split(moved, main, shift, norm);
      }
    }
    return List.of(f);
  }

  private List<Polynomial> split(Polynomial moved, int main, int shift, Polynomial norm) {
    List<Polynomial> factors = new ArrayList<>();
    for (Polynomial part : new MultivariateFactors(budget).of(norm)) {
      Polynomial common = divisor.of(moved, part);
      if (!common.isNumber()) {
        factors.add(unit(moved(common, main, -shift)));
      }
    }
    return factors;
  }

  private static Num conjugate(Num c) {
    return Arithmetic.subtract(
        Arithmetic.re(c), Arithmetic.multiply(Complex.of(Int.ZERO, Int.ONE), Arithmetic.im(c)));
  }

  /// `x` replaced by `x + shift I`.
  private Polynomial moved(Polynomial f, int main, int shift) {
    if (shift == 0) {
      return f;
    }
    Polynomial x =
        Polynomial.variable(f.ring(), main)
            .plus(Polynomial.number(f.ring(), Complex.of(Int.ZERO, Int.of(shift))));
    Polynomial sum = Polynomial.zero(f.ring());
    List<Polynomial> parts = f.coefficients(main);
    for (int d = parts.size() - 1; d >= 0; d--) {
      sum = sum.times(x, budget).plus(parts.get(d));
    }
    return sum;
  }

  /// The polynomial divided by its leading coefficient where whole coefficients are left.
  private static Polynomial unit(Polynomial p) {
    Polynomial monic = Division.monic(p);
    return Contents.positive(monic).equals(Int.ONE) ? monic : Contents.primitive(p);
  }
}
