package org.scheelite.std.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Whole;

/// Roots of exact numbers in lowest form: prime factors are taken out of the root as far as they
/// go, and roots of equal degree are joined. `Sqrt[8]` becomes `2 Sqrt[2]`, `Sqrt[2] Sqrt[3]`
/// becomes `Sqrt[6]`.
public final class Radicals {
  /// Factors up to this are looked for one by one; what remains counts as one factor.
  private static final int TRIAL = 5000;

  private Num number;
  private final Map<BigInteger, Num> exponents = new TreeMap<>();

  /// Starts with a rational factor that stands outside the roots.
  public Radicals(Num number) {
    this.number = number;
  }

  /// The rational factor outside the roots.
  public Num number() {
    return number;
  }

  /// `base^exponent` for an exact real base that is not zero; null where it is in lowest form.
  static @Nullable Expr power(Num base, Rational exponent) {
    if (base.equals(Int.ZERO)) {
      return Int.ZERO;
    }
    if (base.sign() < 0) {
      return negative(Arithmetic.negate(base), exponent);
    }
    if (base.equals(Int.ONE)) {
      return base;
    }
    var radicals = new Radicals(Int.ONE);
    radicals.put(base, exponent);
    List<Expr> roots = radicals.reduce();
    if (radicals.number.equals(Int.ONE)) {
      return roots.size() == 1 && roots.getFirst().equals(Terms.power(base, exponent))
          ? null
          : product(roots);
    }
    roots.addFirst(radicals.number);
    return product(roots);
  }

  private static @Nullable Expr negative(Num size, Rational exponent) {
    if (exponent.denominator().equals(BigInteger.TWO)) {
      Num unit =
          exponent.numerator().mod(BigInteger.valueOf(4)).intValue() == 1
              ? Complexes.I
              : Arithmetic.negate(Complexes.I);
      return size.equals(Int.ONE) ? unit : Terms.product(unit, Terms.power(size, exponent));
    }
    BigInteger whole = Fractions.floor(exponent);
    Num rest = Arithmetic.subtract(exponent, Whole.of(whole));
    Num sign = whole.testBit(0) ? Int.MINUS_ONE : Int.ONE;
    if (size.equals(Int.ONE)) {
      return whole.signum() == 0 ? null : Terms.product(sign, Terms.power(Int.MINUS_ONE, rest));
    }
    Expr root = power(size, exponent);
    if (root == null && whole.signum() == 0) {
      return null;
    }
    return Terms.product(
        sign, Terms.power(Int.MINUS_ONE, rest), root == null ? Terms.power(size, exponent) : root);
  }

  private static Expr product(List<Expr> factors) {
    return factors.isEmpty()
        ? Int.ONE
        : factors.size() == 1 ? factors.getFirst() : Terms.product(factors.toArray(Expr[]::new));
  }

  /// Multiplies by `base^exponent`, for a positive exact base.
  public void put(Num base, Num exponent) {
    factor(Fractions.numerator(base), exponent);
    factor(Fractions.denominator(base), Arithmetic.negate(exponent));
  }

  private void factor(BigInteger n, Num exponent) {
    BigInteger rest = n;
    for (int p = 2; p <= TRIAL && rest.bitLength() > 1; p += p == 2 ? 1 : 2) {
      BigInteger prime = BigInteger.valueOf(p);
      if (prime.multiply(prime).compareTo(rest) > 0) {
        break;
      }
      int count = 0;
      for (var q = rest.divideAndRemainder(prime); q[1].signum() == 0; ) {
        count++;
        rest = q[0];
        q = rest.divideAndRemainder(prime);
      }
      if (count > 0) {
        merge(prime, Arithmetic.multiply(Int.of(count), exponent));
      }
    }
    if (rest.bitLength() > 1) {
      int root = perfectPower(rest);
      merge(Roots.floor(rest, root), Arithmetic.multiply(Int.of(root), exponent));
    }
  }

  /// The largest `k` up to 7 so that `n` is a `k`-th power of a number without small factors.
  private static int perfectPower(BigInteger n) {
    if (n.bitLength() < 24) {
      return 1; // a prime: smaller factors were taken out
    }
    for (int k = 7; k > 1; k--) {
      if (Roots.floor(n, k).pow(k).equals(n)) {
        return k;
      }
    }
    return 1;
  }

  private void merge(BigInteger prime, Num exponent) {
    exponents.merge(prime, exponent, Arithmetic::add);
  }

  /// Takes whole powers out and gives the remaining roots, those of equal degree joined.
  public List<Expr> reduce() {
    Map<Num, Num> bases = new TreeMap<>(org.scheelite.expr.CanonicalOrder::numbers);
    exponents.forEach((prime, exponent) -> join(prime, exponent, bases));
    List<Expr> roots = new ArrayList<>();
    bases.forEach(
        (exponent, base) -> {
          boolean below = Fractions.numerator(base).equals(BigInteger.ONE);
          roots.add(
              below
                  ? Terms.power(Arithmetic.reciprocal(base), Arithmetic.negate(exponent))
                  : Terms.power(base, exponent));
        });
    return roots;
  }

  private void join(BigInteger prime, Num exponent, Map<Num, Num> bases) {
    Num total = Arithmetic.add(exponent, Int.of(takeOut(prime)));
    BigInteger whole = Fractions.numerator(total).divide(Fractions.denominator(total));
    Num rest = Arithmetic.subtract(total, Whole.of(whole));
    Num value = Whole.of(prime);
    number = Arithmetic.multiply(number, Powers.byMultiplying(value, whole.longValueExact()));
    if (rest.sign() != 0) {
      Num base = rest.sign() > 0 ? value : Arithmetic.reciprocal(value);
      bases.merge(Arithmetic.abs(rest), base, Arithmetic::multiply);
    }
  }

  /// Removes all powers of `prime` from the number outside and says how many there were.
  private int takeOut(BigInteger prime) {
    int count = 0;
    BigInteger above = Fractions.numerator(number);
    BigInteger below = Fractions.denominator(number);
    while (above.signum() != 0 && above.mod(prime).signum() == 0) {
      above = above.divide(prime);
      count++;
    }
    while (below.mod(prime).signum() == 0) {
      below = below.divide(prime);
      count--;
    }
    number = Rational.of(above, below);
    return count;
  }
}
