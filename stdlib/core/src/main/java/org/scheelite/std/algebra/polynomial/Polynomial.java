package org.scheelite.std.algebra.polynomial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.BigPowers;

/// A polynomial in several variables: terms of packed exponents and number coefficients, the
/// largest monomial first.
public final class Polynomial {
  private static final Num[] NO_COEFFICIENTS = {};

  private final Ring ring;
  private final long[] keys;
  private final Num[] coefficients;
  private final int words;

  Polynomial(Ring ring, long[] keys, Num[] coefficients) {
    this.ring = ring;
    this.keys = keys;
    this.coefficients = coefficients;
    this.words = ring.words();
  }

  public static Polynomial zero(Ring ring) {
    return new Polynomial(ring, new long[0], NO_COEFFICIENTS);
  }

  public static Polynomial number(Ring ring, Num number) {
    return number.sign() == 0 && number.isExact()
        ? zero(ring)
        : new Polynomial(ring, new long[ring.words()], new Num[] {number});
  }

  public static Polynomial one(Ring ring) {
    return number(ring, Int.ONE);
  }

  /// `variable^degree`.
  public static Polynomial power(Ring ring, int variable, int degree) {
    var keys = new long[ring.words()];
    keys[ring.word(variable)] = (long) degree << ring.shift(variable);
    return new Polynomial(ring, keys, new Num[] {Int.ONE});
  }

  public static Polynomial variable(Ring ring, int variable) {
    return power(ring, variable, 1);
  }

  /// The polynomial with these coefficients of powers of one variable, the constant one first.
  public static Polynomial of(Ring ring, int variable, List<Polynomial> coefficients) {
    Polynomial sum = zero(ring);
    for (int i = coefficients.size() - 1; i >= 0; i--) {
      sum = sum.plus(coefficients.get(i).times(power(ring, variable, i)));
    }
    return sum;
  }

  public Ring ring() {
    return ring;
  }

  /// The number of terms.
  public int size() {
    return coefficients.length;
  }

  public boolean isZero() {
    return coefficients.length == 0;
  }

  /// Whether no variable occurs.
  public boolean isNumber() {
    return coefficients.length == 0 || coefficients.length == 1 && isConstant(0);
  }

  public boolean isOne() {
    return coefficients.length == 1 && isConstant(0) && coefficients[0].equals(Int.ONE);
  }

  private boolean isConstant(int term) {
    for (int w = 0; w < words; w++) {
      if (keys[term * words + w] != 0) {
        return false;
      }
    }
    return true;
  }

  /// The coefficient of a term, the largest monomial first.
  public Num coefficient(int term) {
    return coefficients[term];
  }

  /// The coefficient of the largest monomial; 0 for the zero polynomial.
  public Num leading() {
    return coefficients.length == 0 ? Int.ZERO : coefficients[0];
  }

  /// The exponent of a variable in a term.
  public int exponent(int term, int variable) {
    long word = keys[term * words + ring.word(variable)];
    return (int) (word >>> ring.shift(variable) & ring.mask());
  }

  /// The degree in a variable; -1 for the zero polynomial.
  public int degree(int variable) {
    int degree = -1;
    for (int i = 0; i < coefficients.length; i++) {
      degree = Math.max(degree, exponent(i, variable));
    }
    return degree;
  }

  /// The smallest exponent of a variable; 0 for the zero polynomial.
  public int lowest(int variable) {
    int degree = coefficients.length == 0 ? 0 : Integer.MAX_VALUE;
    for (int i = 0; i < coefficients.length; i++) {
      degree = Math.min(degree, exponent(i, variable));
    }
    return degree;
  }

  /// The largest sum of exponents; -1 for the zero polynomial.
  public int totalDegree() {
    int total = -1;
    for (int i = 0; i < coefficients.length; i++) {
      int sum = 0;
      for (int v = 0; v < ring.variables(); v++) {
        sum += exponent(i, v);
      }
      total = Math.max(total, sum);
    }
    return total;
  }

  /// The variables that occur, in order.
  public List<Integer> occurring() {
    List<Integer> occurring = new ArrayList<>();
    for (int v = 0; v < ring.variables(); v++) {
      if (degree(v) > 0) {
        occurring.add(v);
      }
    }
    return occurring;
  }

  /// The packed exponents, a copy.
  long[] keys() {
    return keys.clone();
  }

  /// One word of the packed exponents of a term.
  long key(int term, int word) {
    return keys[term * words + word];
  }

  /// One term as a polynomial.
  public Polynomial term(int term) {
    return new Polynomial(
        ring,
        Arrays.copyOfRange(keys, term * words, (term + 1) * words),
        new Num[] {coefficients[term]});
  }

  public Polynomial plus(Polynomial other) {
    if (isZero()) {
      return other;
    }
    return other.isZero() ? this : merged(other, false, null);
  }

  public Polynomial minus(Polynomial other) {
    return other.isZero() ? this : merged(other, true, null);
  }

  /// The sum, looking at the budget where numbers are long.
  Polynomial plus(Polynomial other, @Nullable Budget budget) {
    if (isZero()) {
      return other;
    }
    return other.isZero() ? this : merged(other, false, budget);
  }

  private Polynomial merged(Polynomial other, boolean negate, @Nullable Budget budget) {
    int n = size();
    int m = other.size();
    var k = new long[(n + m) * words];
    var c = new Num[n + m];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < n || j < m) {
      int order = i == n ? -1 : j == m ? 1 : compare(i, other, j);
      Num value;
      if (order >= 0) {
        System.arraycopy(keys, i * words, k, count * words, words);
        value = coefficients[i++];
        if (order == 0) {
          Num second = other.coefficients[j++];
          value = negate ? Arithmetic.subtract(value, second) : sum(value, second, budget);
          if (value.sign() == 0 && value.isExact()) {
            continue;
          }
        }
      } else {
        System.arraycopy(other.keys, j * words, k, count * words, words);
        value = negate ? Arithmetic.negate(other.coefficients[j]) : other.coefficients[j];
        j++;
      }
      c[count++] = value;
    }
    return count == n + m
        ? new Polynomial(ring, k, c)
        : new Polynomial(ring, Arrays.copyOf(k, count * words), Arrays.copyOf(c, count));
  }

  private static Num sum(Num a, Num b, @Nullable Budget budget) {
    return budget == null ? Arithmetic.add(a, b) : BigPowers.add(a, b, budget);
  }

  private int compare(int i, Polynomial other, int j) {
    for (int w = 0; w < words; w++) {
      long a = keys[i * words + w];
      long b = other.keys[j * words + w];
      if (a != b) {
        return a < b ? -1 : 1;
      }
    }
    return 0;
  }

  /// Whether the monomial of term `i` is that of term `j` of `other`.
  boolean sameMonomial(int i, Polynomial other, int j) {
    return compare(i, other, j) == 0;
  }

  public Polynomial negated() {
    return map(Arithmetic::negate);
  }

  /// Every coefficient changed by a function.
  public Polynomial map(java.util.function.UnaryOperator<Num> change) {
    var c = new Num[size()];
    boolean zeros = false;
    for (int i = 0; i < c.length; i++) {
      c[i] = change.apply(coefficients[i]);
      zeros |= c[i].sign() == 0 && c[i].isExact();
    }
    var mapped = new Polynomial(ring, keys, c);
    return zeros ? mapped.select(i -> c[i].sign() != 0 || !c[i].isExact()) : mapped;
  }

  /// The terms that pass a test of their index.
  Polynomial select(java.util.function.IntPredicate test) {
    var k = new long[keys.length];
    var c = new Num[size()];
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (test.test(i)) {
        System.arraycopy(keys, i * words, k, count * words, words);
        c[count++] = coefficients[i];
      }
    }
    return new Polynomial(ring, Arrays.copyOf(k, count * words), Arrays.copyOf(c, count));
  }

  public Polynomial times(Num number) {
    if (number.sign() == 0 && number.isExact()) {
      return zero(ring);
    }
    return number.equals(Int.ONE) ? this : map(c -> Arithmetic.multiply(c, number));
  }

  /// Every coefficient divided by a number.
  public Polynomial over(Num number) {
    return number.equals(Int.ONE) ? this : map(c -> Arithmetic.divide(c, number));
  }

  /// The product with a polynomial that is small or has one term.
  public Polynomial times(Polynomial other) {
    return Products.product(this, other, null);
  }

  /// The product.
  public Polynomial times(Polynomial other, Budget budget) {
    return Products.product(this, other, budget);
  }

  /// The power with a non-negative exponent.
  public Polynomial power(int exponent, Budget budget) {
    return Products.power(this, exponent, budget);
  }

  /// The coefficients of the powers of a variable from 0 to the degree.
  public List<Polynomial> coefficients(int variable) {
    int degree = degree(variable);
    List<Polynomial> list = new ArrayList<>(degree + 1);
    var counts = new int[degree + 1];
    for (int i = 0; i < size(); i++) {
      counts[exponent(i, variable)]++;
    }
    var k = new long[degree + 1][];
    var c = new Num[degree + 1][];
    for (int d = 0; d <= degree; d++) {
      k[d] = new long[counts[d] * words];
      c[d] = new Num[counts[d]];
      counts[d] = 0;
    }
    long clear = ~(ring.mask() << ring.shift(variable));
    for (int i = 0; i < size(); i++) {
      int d = exponent(i, variable);
      System.arraycopy(keys, i * words, k[d], counts[d] * words, words);
      k[d][counts[d] * words + ring.word(variable)] &= clear;
      c[d][counts[d]++] = coefficients[i];
    }
    for (int d = 0; d <= degree; d++) {
      list.add(c[d].length == 0 ? zero(ring) : new Polynomial(ring, k[d], c[d]));
    }
    return list;
  }

  /// The coefficient of the highest power of a variable.
  public Polynomial leading(int variable) {
    int degree = degree(variable);
    return coefficientOf(variable, degree);
  }

  /// The coefficient of a power of a variable.
  public Polynomial coefficientOf(int variable, int degree) {
    Polynomial part = select(i -> exponent(i, variable) == degree);
    long clear = ~(ring.mask() << ring.shift(variable));
    for (int i = ring.word(variable); i < part.keys.length; i += words) {
      part.keys[i] &= clear; // the keys of the selection are its own
    }
    return part;
  }

  public Polynomial derivative(int variable) {
    Polynomial part = select(i -> exponent(i, variable) > 0);
    for (int i = 0; i < part.size(); i++) {
      int degree = part.exponent(i, variable);
      part.coefficients[i] = Arithmetic.multiply(part.coefficients[i], Int.of(degree));
      part.keys[i * words + ring.word(variable)] -= 1L << ring.shift(variable);
    }
    return part;
  }

  /// The quotient of one term by another, or null where it is none.
  @Nullable Polynomial termQuotient(int term, Polynomial divisor) {
    var k = new long[words];
    for (int v = 0; v < ring.variables(); v++) {
      if (exponent(term, v) < divisor.exponent(0, v)) {
        return null;
      }
    }
    for (int w = 0; w < words; w++) {
      k[w] = keys[term * words + w] - divisor.keys[w];
    }
    if (Arithmetic.isZero(divisor.coefficients[0])) {
      return null; // zero as far as is known
    }
    Num quotient = Arithmetic.divide(coefficients[term], divisor.coefficients[0]);
    return new Polynomial(ring, k, new Num[] {quotient});
  }

  /// The value with a variable replaced by a number.
  public Polynomial evaluate(int variable, Num value, Budget budget) {
    return Values.at(this, variable, value, budget);
  }

  /// The same polynomial in a ring where variable `i` of this one is variable `places[i]`.
  public Polynomial inRing(Ring other, int... places) {
    Polynomial sum = zero(other);
    List<Polynomial> terms = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      var k = new long[other.words()];
      for (int v = 0; v < ring.variables(); v++) {
        long exponent = exponent(i, v);
        if (exponent != 0) {
          k[other.word(places[v])] += exponent << other.shift(places[v]);
        }
      }
      terms.add(new Polynomial(other, k, new Num[] {coefficients[i]}));
    }
    return terms.isEmpty() ? sum : sum(terms);
  }

  /// The sum of many polynomials.
  public static Polynomial sum(List<Polynomial> terms) {
    if (terms.size() == 1) {
      return terms.getFirst();
    }
    int middle = terms.size() / 2;
    return sum(terms.subList(0, middle)).plus(sum(terms.subList(middle, terms.size())));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Polynomial polynomial
        && ring.equals(polynomial.ring)
        && Arrays.equals(keys, polynomial.keys)
        && Arrays.equals(coefficients, polynomial.coefficients);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(keys) + Arrays.hashCode(coefficients);
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    for (int i = 0; i < size(); i++) {
      text.append(i == 0 ? "" : " + ").append(coefficients[i]);
      for (int v = 0; v < ring.variables(); v++) {
        if (exponent(i, v) > 0) {
          text.append(" v").append(v).append('^').append(exponent(i, v));
        }
      }
    }
    return text.toString();
  }
}
