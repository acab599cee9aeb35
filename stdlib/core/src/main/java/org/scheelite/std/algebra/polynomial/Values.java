package org.scheelite.std.algebra.polynomial;

import java.util.List;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;

/// Values of polynomials with a variable replaced by a number.
final class Values {
  private Values() {}

  static Polynomial at(Polynomial p, int variable, Num value, Budget budget) {
    if (p.degree(variable) <= 0) {
      return p;
    }
    if (p.ring().variables() == 1) {
      return Polynomial.number(p.ring(), horner(p, value, budget));
    }
    Polynomial sum = Polynomial.zero(p.ring());
    List<Polynomial> parts = p.coefficients(variable);
    for (int d = parts.size() - 1; d >= 0; d--) {
      budget.poll();
      sum = sum.times(value).plus(parts.get(d));
    }
    return sum;
  }

  private static Num horner(Polynomial p, Num value, Budget budget) {
    Num sum = Int.ZERO;
    int last = 0;
    for (int i = 0; i < p.size(); i++) {
      budget.poll();
      int degree = p.exponent(i, 0);
      sum = i == 0 ? sum : Arithmetic.multiply(sum, power(value, last - degree));
      sum = Arithmetic.add(sum, p.coefficient(i));
      last = degree;
    }
    return Arithmetic.multiply(sum, power(value, last));
  }

  private static Num power(Num base, int exponent) {
    Num result = Int.ONE;
    Num square = base;
    for (int n = exponent; n > 0; n >>= 1) {
      result = (n & 1) == 1 ? Arithmetic.multiply(result, square) : result;
      square = n > 1 ? Arithmetic.multiply(square, square) : square;
    }
    return result;
  }
}
