package org.scheelite.std.algebra;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Whole;
import org.scheelite.std.algebra.polynomial.Contents;
import org.scheelite.std.algebra.polynomial.Division;
import org.scheelite.std.algebra.polynomial.Factors;
import org.scheelite.std.algebra.polynomial.GreatestDivisor;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Terms;

/// A rational function as a number times powers of primitive polynomials, denominators with
/// negative exponents. Common factors of numerators and denominators are cancelled.
public final class RationalForm {
  private final Kernels kernels;
  private final Num number;
  private final Map<Polynomial, Integer> powers;

  private RationalForm(Kernels kernels, Num number, Map<Polynomial, Integer> powers) {
    this.kernels = kernels;
    this.number = number;
    this.powers = powers;
  }

  /// A number.
  public static RationalForm number(Kernels kernels, Num number) {
    return new RationalForm(kernels, number, Map.of());
  }

  /// A polynomial as a number times a primitive one.
  public static RationalForm of(Kernels kernels, Polynomial p) {
    if (p.isNumber()) {
      return number(kernels, p.leading());
    }
    Num content = Contents.signed(p);
    return new RationalForm(kernels, content, Map.of(p.over(content), 1));
  }

  private Budget budget() {
    return kernels.frame().budget();
  }

  private GreatestDivisor divisor() {
    return new GreatestDivisor(budget());
  }

  public boolean isZero() {
    return Arithmetic.isExactZero(number);
  }

  /// Whether nothing is in the denominator but a number.
  public boolean isPolynomial() {
    return powers.values().stream().allMatch(e -> e > 0);
  }

  /// The number in front.
  public Num number() {
    return number;
  }

  RationalForm negated() {
    return new RationalForm(kernels, Arithmetic.negate(number), powers);
  }

  /// The product, with common factors of numerators and denominators cancelled.
  public RationalForm times(RationalForm other) {
    Num product = Arithmetic.multiply(number, other.number);
    if (Arithmetic.isExactZero(product)) {
      return number(kernels, product);
    }
    Map<Polynomial, Integer> all = new LinkedHashMap<>(powers);
    other.powers.forEach((base, exponent) -> add(all, base, exponent));
    boolean mixed =
        all.values().stream().anyMatch(e -> e < 0) && all.values().stream().anyMatch(e -> e > 0);
    return new RationalForm(kernels, product, mixed ? cancelled(all) : all);
  }

  private static void add(Map<Polynomial, Integer> powers, Polynomial base, int exponent) {
    if (base.isNumber()) {
      return; // primitive: it is 1
    }
    int sum = powers.getOrDefault(base, 0) + exponent;
    if (sum == 0) {
      powers.remove(base);
    } else {
      powers.put(base, sum);
    }
  }

  /// Takes common factors out until every numerator is prime to every denominator.
  private Map<Polynomial, Integer> cancelled(Map<Polynomial, Integer> powers) {
    Map<Polynomial, Integer> all = new LinkedHashMap<>(powers);
    boolean changed = true;
    while (changed) {
      changed = false;
      search:
      for (Polynomial above : List.copyOf(all.keySet())) {
        for (Polynomial below : List.copyOf(all.keySet())) {
          int a = all.getOrDefault(above, 0);
          int b = all.getOrDefault(below, 0);
          if (a <= 0 || b >= 0) {
            continue;
          }
          Polynomial common = divisor().of(above, below);
          if (!common.isNumber()) {
            all.remove(above);
            all.remove(below);
            add(all, quotient(above, common), a);
            add(all, quotient(below, common), b);
            add(all, common, a + b);
            changed = true;
            break search;
          }
        }
      }
    }
    return all;
  }

  private Polynomial quotient(Polynomial p, Polynomial by) {
    return Division.certain(p, by, budget());
  }

  /// The power with a whole exponent; the base must not be zero for a negative one.
  public RationalForm power(int exponent) {
    if (exponent == 0) {
      return number(kernels, Int.ONE);
    }
    Map<Polynomial, Integer> all = new LinkedHashMap<>();
    powers.forEach((base, e) -> all.put(base, Math.multiplyExact(e, exponent)));
    if (isZero() && exponent < 0) {
      throw new ArithmeticZero();
    }
    Num base = exponent < 0 ? Arithmetic.reciprocal(number) : number;
    Num result = org.scheelite.std.number.Powers.byMultiplying(base, Math.abs((long) exponent));
    return new RationalForm(kernels, result, all);
  }

  /// A denominator that is identically zero.
  static final class ArithmeticZero extends ArithmeticException {
    private static final long serialVersionUID = 1;
  }

  /// The sum of some expressions over a common denominator.
  static RationalForm sum(Kernels kernels, List<Expr> terms) {
    Map<Map<Polynomial, Integer>, List<Polynomial>> byDenominator = new LinkedHashMap<>();
    List<RationalForm> forms = new ArrayList<>();
    for (Expr term : terms) {
      RationalForm form = kernels.read(term);
      if (!form.isZero()) {
        if (form.isPolynomial() && terms.size() > 1) {
          byDenominator.computeIfAbsent(Map.of(), k -> new ArrayList<>()).add(form.numerator());
        } else {
          forms.add(form);
        }
      }
    }
    List<Polynomial> polynomials = byDenominator.get(Map.of());
    if (polynomials != null) {
      forms.add(of(kernels, Polynomial.sum(polynomials)));
    }
    RationalForm sum = number(kernels, Int.ZERO);
    for (RationalForm form : forms) {
      sum = sum.plus(form);
    }
    return sum;
  }

  /// The sum over a common denominator.
  public RationalForm plus(RationalForm other) {
    if (isZero() || other.isZero()) {
      return isZero() ? other : this;
    }
    Map<Polynomial, Integer> a = new LinkedHashMap<>(powers);
    Map<Polynomial, Integer> b = new LinkedHashMap<>(other.powers);
    refine(a, b, -1);
    Map<Polynomial, Integer> common = new LinkedHashMap<>();
    a.forEach((base, e) -> add(common, base, Math.min(e, b.getOrDefault(base, 0))));
    b.forEach(
        (base, e) -> {
          if (!a.containsKey(base) && e < 0) {
            add(common, base, e);
          }
        });
    Polynomial left = over(a, common, number);
    Polynomial right = over(b, common, other.number);
    Polynomial sum = left.plus(right);
    if (sum.isZero()) {
      return number(kernels, Int.ZERO);
    }
    RationalForm rest = of(kernels, sum);
    return new RationalForm(kernels, Int.ONE, common).times(rest);
  }

  /// The greatest common divisor of two polynomials, in the factors they are written with.
  public RationalForm divisor(RationalForm other) {
    return combined(other, true);
  }

  /// The least common multiple of two polynomials, in the factors they are written with.
  public RationalForm multiple(RationalForm other) {
    return combined(other, false);
  }

  private RationalForm combined(RationalForm other, boolean divisor) {
    if (isZero() || other.isZero()) {
      return isZero() == divisor ? other : this;
    }
    Map<Polynomial, Integer> a = new LinkedHashMap<>(powers);
    Map<Polynomial, Integer> b = new LinkedHashMap<>(other.powers);
    refine(a, b, 1);
    Map<Polynomial, Integer> all = new LinkedHashMap<>();
    a.forEach(
        (base, e) -> {
          int f = b.getOrDefault(base, 0);
          add(all, base, divisor ? Math.min(e, f) : Math.max(e, f));
        });
    b.forEach((base, e) -> add(all, base, divisor || a.containsKey(base) ? 0 : e));
    all.values().removeIf(e -> e == 0);
    return new RationalForm(kernels, numbers(number, other.number, divisor), all);
  }

  private static Num numbers(Num a, Num b, boolean divisor) {
    if (!Fractions.is(a) || !Fractions.is(b)) {
      return Int.ONE;
    }
    var above = Fractions.numerator(a).gcd(Fractions.numerator(b));
    var below = Fractions.denominator(a).gcd(Fractions.denominator(b));
    var product = Fractions.denominator(a).multiply(Fractions.denominator(b)).divide(below);
    Num gcd = org.scheelite.expr.Rational.of(above, product);
    return divisor ? gcd : Arithmetic.abs(Arithmetic.divide(Arithmetic.multiply(a, b), gcd));
  }

  /// Splits bases whose exponents have this sign so that those of two forms are equal or prime to
  /// each other.
  private void refine(Map<Polynomial, Integer> a, Map<Polynomial, Integer> b, int sign) {
    boolean changed = true;
    while (changed) {
      changed = false;
      search:
      for (Polynomial p : List.copyOf(a.keySet())) {
        for (Polynomial q : List.copyOf(b.keySet())) {
          int ep = a.getOrDefault(p, 0);
          int eq = b.getOrDefault(q, 0);
          if (p.equals(q) || ep * sign <= 0 || eq * sign <= 0) {
            continue;
          }
          Polynomial common = divisor().of(p, q);
          if (!common.isNumber()) {
            split(a, p, common, ep);
            split(b, q, common, eq);
            changed = true;
            break search;
          }
        }
      }
    }
  }

  private void split(Map<Polynomial, Integer> powers, Polynomial p, Polynomial part, int exponent) {
    powers.remove(p);
    add(powers, quotient(p, part), exponent);
    add(powers, part, exponent);
  }

  private Polynomial over(
      Map<Polynomial, Integer> powers, Map<Polynomial, Integer> by, Num number) {
    Polynomial product = Polynomial.number(kernels.ring(), number);
    Map<Polynomial, Integer> all = new LinkedHashMap<>(powers);
    by.forEach((base, e) -> add(all, base, -e));
    for (Map.Entry<Polynomial, Integer> power : all.entrySet()) {
      product = product.times(power.getKey().power(power.getValue(), budget()), budget());
    }
    return product;
  }

  /// The numerator multiplied out, with the numerator of the number.
  public Polynomial numerator() {
    return side(1).times(isSplit() ? Whole.of(Fractions.numerator(number)) : number);
  }

  /// The denominator multiplied out, with that of the number.
  public Polynomial denominator() {
    return side(-1).times(isSplit() ? Whole.of(Fractions.denominator(number)) : Int.ONE);
  }

  private boolean isSplit() {
    return !isPolynomial() && Fractions.is(number);
  }

  private Polynomial side(int sign) {
    Polynomial product = Polynomial.one(kernels.ring());
    for (Map.Entry<Polynomial, Integer> power : powers.entrySet()) {
      if (power.getValue() * sign > 0) {
        Polynomial factor = power.getKey().power(Math.abs(power.getValue()), budget());
        product = product.times(factor, budget());
      }
    }
    return product;
  }

  /// The bases with their exponents.
  public Map<Polynomial, Integer> powers() {
    return java.util.Collections.unmodifiableMap(powers);
  }

  /// The same function with all bases factored.
  public RationalForm factored(boolean irreducible) {
    return factored(
        irreducible ? p -> Factors.irreducible(p, budget()) : p -> Factors.squareFree(p, budget()));
  }

  /// The same function with all bases factored over the Gaussian rationals.
  public RationalForm factoredGaussian() {
    return factored(p -> Factors.gaussian(p, budget()));
  }

  private RationalForm factored(java.util.function.Function<Polynomial, Factors> method) {
    Map<Polynomial, Integer> all = new LinkedHashMap<>();
    Num front = number;
    for (Map.Entry<Polynomial, Integer> power : powers.entrySet()) {
      Factors factors = method.apply(power.getKey());
      Num n =
          org.scheelite.std.number.Powers.byMultiplying(
              factors.number(), Math.abs((long) power.getValue()));
      front = power.getValue() < 0 ? Arithmetic.divide(front, n) : Arithmetic.multiply(front, n);
      for (Factors.Factor factor : factors.factors()) {
        add(all, factor.base(), factor.multiplicity() * power.getValue());
      }
    }
    return new RationalForm(kernels, front, all);
  }

  /// The expression, evaluated.
  public Expr expr() {
    List<Expr> factors = new ArrayList<>();
    if (!number.equals(Int.ONE)) {
      factors.add(number);
    }
    powers.forEach(
        (base, e) -> {
          Expr b = kernels.raw(base);
          factors.add(e == 1 ? b : Terms.power(b, Int.of(e)));
        });
    return kernels.frame().evaluate(Forms.product(factors));
  }
}
