package org.scheelite.std.algebra.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;

/// Lifts the factors of an image in one variable to factors in all variables.
///
/// The other variables are moved so that the point becomes 0, and the factors are corrected degree
/// by degree in them. All numbers are taken modulo a prime larger than any coefficient that may
/// occur. Each factor is given the leading coefficient of the whole, so that it is known from the
/// start; what is too much is divided out at the end.
final class MultivariateLift {
  private final Polynomial f;
  private final int main;
  private final Num[] point;
  private final Budget budget;
  private final Ring ring;

  MultivariateLift(Polynomial f, int main, Num[] point, Budget budget) {
    this.f = f;
    this.main = main;
    this.point = point;
    this.budget = budget;
    this.ring = f.ring();
  }

  /// Candidates for the factors with these images; the caller verifies them.
  List<Polynomial> of(List<Polynomial> images) {
    Polynomial moved = moved(f, false);
    Polynomial lead = moved.leading(main);
    boolean plain = lead.isNumber();
    Polynomial whole = moved;
    for (int i = 1; i < images.size(); i++) {
      whole = whole.times(lead, budget);
    }
    Dense field = new Dense(prime(whole, images), budget);
    int bound = otherDegree(moved) + otherDegree(lead);
    List<Polynomial> factors = start(images, lead, field);
    correct(symmetric(whole, field), factors, bound, field);
    List<Polynomial> results = new ArrayList<>();
    var divisor = new GreatestDivisor(budget);
    for (Polynomial factor : factors) {
      Polynomial exact = MultivariateFactors.symmetric(factor, field.modulus());
      if (exact.isZero()) {
        results.add(exact);
        continue;
      }
      Polynomial back = moved(exact, true);
      Polynomial content = plain ? Polynomial.one(ring) : divisor.content(back, main);
      results.add(Contents.primitive(Division.certain(back, content, budget)));
    }
    return results;
  }

  private static Polynomial symmetric(Polynomial p, Dense field) {
    return MultivariateFactors.symmetric(p, field.modulus());
  }

  /// Every other variable `y` replaced by `y + a`, or by `y - a` on the way back.
  private Polynomial moved(Polynomial p, boolean back) {
    Polynomial moved = p;
    for (int v : f.occurring()) {
      if (v == main || point[v].sign() == 0) {
        continue;
      }
      Num by = back ? Arithmetic.negate(point[v]) : point[v];
      Polynomial y = Polynomial.variable(ring, v).plus(Polynomial.number(ring, by));
      Polynomial sum = Polynomial.zero(ring);
      List<Polynomial> parts = moved.coefficients(v);
      for (int d = parts.size() - 1; d >= 0; d--) {
        sum = sum.times(y, budget).plus(parts.get(d));
      }
      moved = sum;
    }
    return moved;
  }

  private static BigInteger prime(Polynomial whole, List<Polynomial> images) {
    int bits = 2 * Contents.height(whole).bitLength() + 4 * whole.totalDegree() + 40;
    for (Polynomial image : images) {
      bits += Contents.height(image).bitLength();
    }
    return BigInteger.ONE.shiftLeft(bits).nextProbablePrime();
  }

  /// The largest sum of exponents of the other variables.
  private int otherDegree(Polynomial p) {
    int degree = 0;
    for (int i = 0; i < p.size(); i++) {
      degree = Math.max(degree, otherDegree(p, i));
    }
    return degree;
  }

  private int otherDegree(Polynomial p, int term) {
    int sum = 0;
    for (int v = 0; v < ring.variables(); v++) {
      sum += v == main ? 0 : p.exponent(term, v);
    }
    return sum;
  }

  /// The images scaled to the leading coefficient of the whole, with all of that coefficient.
  private List<Polynomial> start(List<Polynomial> images, Polynomial lead, Dense field) {
    BigInteger top = ((Whole) constant(lead)).big();
    List<Polynomial> factors = new ArrayList<>();
    for (Polynomial image : images) {
      BigInteger own = ((Whole) image.leading(main).leading()).big();
      BigInteger scale = top.multiply(own.modInverse(field.modulus())).mod(field.modulus());
      Polynomial scaled = symmetric(image.times(Whole.of(scale)), field);
      int degree = image.degree(main);
      Polynomial rest =
          scaled.minus(Polynomial.power(ring, main, degree).times(scaled.leading(main).leading()));
      factors.add(rest.plus(Polynomial.power(ring, main, degree).times(lead)));
    }
    return factors;
  }

  private Num constant(Polynomial p) {
    for (int i = 0; i < p.size(); i++) {
      if (otherDegree(p, i) == 0) {
        return p.coefficient(i);
      }
    }
    return Int.ZERO;
  }

  private void correct(Polynomial whole, List<Polynomial> factors, int bound, Dense field) {
    int r = factors.size();
    var images = new BigInteger[r][];
    for (int i = 0; i < r; i++) {
      Polynomial factor = factors.get(i);
      Polynomial image = factor.select(t -> otherDegree(factor, t) == 0);
      images[i] = field.reduce(Dense.of(image, main));
    }
    BigInteger[][] inverses = inverses(images, field);
    for (int d = 1; d <= bound; d++) {
      budget.check();
      Polynomial error = error(whole, factors, d, field);
      if (error.isZero()) {
        continue;
      }
      for (Polynomial part : byMonomial(error)) {
        solve(part, images, inverses, factors, field);
      }
    }
  }

  /// The inverse of the product of all other images modulo each image.
  private static BigInteger[][] inverses(BigInteger[][] images, Dense field) {
    var inverses = new BigInteger[images.length][];
    for (int i = 0; i < images.length; i++) {
      BigInteger[] others = Dense.ONE;
      for (int j = 0; j < images.length; j++) {
        others = i == j ? others : field.divide(field.times(others, images[j]), images[i])[1];
      }
      inverses[i] = field.inverse(others, images[i]);
    }
    return inverses;
  }

  /// The part of degree `degree` in the other variables of whole minus the product of factors.
  private Polynomial error(Polynomial whole, List<Polynomial> factors, int degree, Dense field) {
    Polynomial product = Polynomial.one(ring);
    for (Polynomial factor : factors) {
      Polynomial full = product.times(factor, budget);
      product = symmetric(full.select(t -> otherDegree(full, t) <= degree), field);
    }
    Polynomial error = whole.minus(product);
    return symmetric(error.select(t -> otherDegree(error, t) == degree), field);
  }

  /// The parts with one monomial in the other variables each.
  private List<Polynomial> byMonomial(Polynomial p) {
    var groups = new java.util.LinkedHashMap<List<Integer>, List<Polynomial>>();
    for (int i = 0; i < p.size(); i++) {
      var exponents = new Integer[ring.variables()];
      for (int v = 0; v < exponents.length; v++) {
        exponents[v] = v == main ? 0 : p.exponent(i, v);
      }
      groups.computeIfAbsent(Arrays.asList(exponents), k -> new ArrayList<>()).add(p.term(i));
    }
    return groups.values().stream().map(Polynomial::sum).toList();
  }

  /// Adds to each factor what removes one part of the error.
  private void solve(
      Polynomial part,
      BigInteger[][] images,
      BigInteger[][] inverses,
      List<Polynomial> factors,
      Dense field) {
    Polynomial monomial = Polynomial.one(ring);
    for (int v = 0; v < ring.variables(); v++) {
      if (v != main && part.exponent(0, v) > 0) {
        monomial = monomial.times(Polynomial.power(ring, v, part.exponent(0, v)));
      }
    }
    BigInteger[] right = field.reduce(Dense.of(part, main));
    for (int i = 0; i < images.length; i++) {
      budget.poll();
      BigInteger[] u = field.divide(field.times(inverses[i], right), images[i])[1];
      Polynomial correction = Dense.polynomial(field.symmetric(u), ring, main).times(monomial);
      factors.set(i, factors.get(i).plus(correction));
    }
  }
}
