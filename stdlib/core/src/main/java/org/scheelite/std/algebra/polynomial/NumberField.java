package org.scheelite.std.algebra.polynomial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;

/// Numbers `c0 + c1 a + c2 a^2 + ...` with fractions `c` and a root `a` of an irreducible
/// polynomial, and polynomials in one variable over them: lists of coefficients, the constant one
/// first, without leading zeros.
public final class NumberField {
  private final Num[] minimal;
  private final Budget budget;

  /// @param minimal the coefficients of the monic irreducible polynomial, the constant one first
  public NumberField(List<Num> minimal, Budget budget) {
    this.minimal = minimal.toArray(Num[]::new);
    this.budget = budget;
  }

  /// The degree over the rationals.
  public int degree() {
    return minimal.length - 1;
  }

  /// A number with these coefficients.
  public Num[] number(Num... coefficients) {
    var c = new Num[degree()];
    Arrays.fill(c, Int.ZERO);
    System.arraycopy(coefficients, 0, c, 0, coefficients.length);
    return c;
  }

  private static boolean isZero(Num[] a) {
    return Arrays.stream(a).allMatch(Arithmetic::isExactZero);
  }

  private Num[] minus(Num[] a, Num[] b) {
    var c = new Num[degree()];
    for (int i = 0; i < c.length; i++) {
      c[i] = Arithmetic.subtract(a[i], b[i]);
    }
    return c;
  }

  private Num[] times(Num[] a, Num[] b) {
    budget.poll();
    int n = degree();
    var product = new Num[2 * n - 1];
    Arrays.fill(product, Int.ZERO);
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        product[i + k] = Arithmetic.add(product[i + k], Arithmetic.multiply(a[i], b[k]));
      }
    }
    for (int i = product.length - 1; i >= n; i--) {
      for (int k = 0; k < n; k++) {
        Num part = Arithmetic.multiply(product[i], minimal[k]);
        product[i - n + k] = Arithmetic.subtract(product[i - n + k], part);
      }
    }
    return Arrays.copyOf(product, n);
  }

  /// The inverse: the solution of the linear equations that say that the product is 1.
  private Num[] inverse(Num[] a) {
    int n = degree();
    var rows = new Num[n][n + 1];
    for (int k = 0; k < n; k++) {
      var unit = number();
      unit[k] = Int.ONE;
      Num[] column = times(a, unit);
      for (int i = 0; i < n; i++) {
        rows[i][k] = column[i];
      }
    }
    for (int i = 0; i < n; i++) {
      rows[i][n] = i == 0 ? Int.ONE : Int.ZERO;
    }
    for (int column = 0; column < n; column++) {
      int pivot = column;
      while (Arithmetic.isExactZero(rows[pivot][column])) {
        pivot++;
      }
      Num[] swap = rows[column];
      rows[column] = rows[pivot];
      rows[pivot] = swap;
      for (int i = 0; i < n; i++) {
        if (i == column || Arithmetic.isExactZero(rows[i][column])) {
          continue;
        }
        Num factor = Arithmetic.divide(rows[i][column], rows[column][column]);
        for (int k = column; k <= n; k++) {
          rows[i][k] =
              Arithmetic.subtract(rows[i][k], Arithmetic.multiply(factor, rows[column][k]));
        }
      }
    }
    var inverse = new Num[n];
    for (int i = 0; i < n; i++) {
      inverse[i] = Arithmetic.divide(rows[i][n], rows[i][i]);
    }
    return inverse;
  }

  private static List<Num[]> trimmed(List<Num[]> f) {
    int n = f.size();
    while (n > 0 && isZero(f.get(n - 1))) {
      n--;
    }
    return new ArrayList<>(f.subList(0, n));
  }

  /// Quotient and remainder.
  List<List<Num[]>> divide(List<Num[]> f, List<Num[]> g) {
    List<Num[]> rest = new ArrayList<>(f);
    List<Num[]> quotient = new ArrayList<>();
    Num[] inverse = inverse(g.getLast());
    for (int i = f.size() - g.size(); i >= 0; i--) {
      Num[] c = times(rest.get(i + g.size() - 1), inverse);
      quotient.addFirst(c);
      for (int k = 0; k < g.size(); k++) {
        rest.set(i + k, minus(rest.get(i + k), times(c, g.get(k))));
      }
    }
    return List.of(quotient, trimmed(rest));
  }

  /// The quotient of a polynomial by a divisor of it.
  public List<Num[]> quotient(List<Num[]> f, List<Num[]> g) {
    return divide(f, g).getFirst();
  }

  /// Whether one polynomial divides another.
  public boolean divides(List<Num[]> g, List<Num[]> f) {
    return f.size() >= g.size() && divide(f, g).get(1).isEmpty();
  }

  /// The monic greatest common divisor.
  public List<Num[]> gcd(List<Num[]> f, List<Num[]> g) {
    List<Num[]> a = f;
    List<Num[]> b = g;
    while (!b.isEmpty()) {
      List<Num[]> rest = a.size() < b.size() ? a : divide(a, b).get(1);
      a = b;
      b = rest;
    }
    return monic(a);
  }

  /// The polynomial divided by its leading coefficient.
  public List<Num[]> monic(List<Num[]> f) {
    Num[] inverse = inverse(f.getLast());
    return new ArrayList<>(f.stream().map(c -> times(c, inverse)).toList());
  }

  /// The derivative.
  public List<Num[]> derivative(List<Num[]> f) {
    List<Num[]> d = new ArrayList<>();
    for (int i = 1; i < f.size(); i++) {
      d.add(times(f.get(i), number(Int.of(i))));
    }
    return trimmed(d);
  }

  /// `f(x + shift a)`.
  public List<Num[]> moved(List<Num[]> f, int shift) {
    Num[] by = number();
    if (degree() > 1) {
      by[1] = Int.of(shift);
    }
    List<Num[]> sum = new ArrayList<>();
    for (int i = f.size() - 1; i >= 0; i--) { // Horner
      List<Num[]> next = new ArrayList<>();
      for (int k = 0; k <= sum.size(); k++) {
        Num[] c = k < sum.size() ? times(sum.get(k), by) : number();
        Num[] lower = k > 0 ? sum.get(k - 1) : number();
        next.add(minus(c, minus(number(), lower)));
      }
      next.set(0, minus(next.get(0), minus(number(), f.get(i))));
      sum = next;
    }
    return trimmed(sum);
  }
}
