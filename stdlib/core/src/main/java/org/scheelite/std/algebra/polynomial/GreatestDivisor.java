package org.scheelite.std.algebra.polynomial;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Whole;

/// Greatest common divisors of polynomials with exact coefficients.
///
/// Variables that only one of the two has are taken out first. What is left goes to the heuristic
/// method (evaluate at a large integer, take the greatest common divisor of integers, read the
/// polynomial from its digits, and verify), and where that fails to the subresultant sequence.
public final class GreatestDivisor {
  private final Budget budget;

  public GreatestDivisor(Budget budget) {
    this.budget = budget;
  }

  /// The greatest common divisor: primitive, with a positive leading coefficient, times the common
  /// divisor of the numeric contents.
  public Polynomial of(Polynomial a, Polynomial b) {
    if (a.isZero() || b.isZero()) {
      return a.isZero() ? positive(b) : positive(a);
    }
    Num content = numbers(Contents.positive(a), Contents.positive(b));
    return primitive(Contents.primitive(a), Contents.primitive(b)).times(content);
  }

  private static Polynomial positive(Polynomial p) {
    return p.isZero() ? p : Contents.primitive(p).times(Contents.positive(p));
  }

  private static Num numbers(Num a, Num b) {
    return a instanceof Whole m && b instanceof Whole n
        ? Whole.of(m.big().gcd(n.big()))
        : a.equals(b) ? a : Int.ONE;
  }

  /// The primitive greatest common divisor of primitive polynomials.
  Polynomial primitive(Polynomial a, Polynomial b) {
    budget.poll();
    if (a.isNumber() || b.isNumber()) {
      return Polynomial.one(a.ring());
    }
    if (a.equals(b)) {
      return a;
    }
    Ring ring = a.ring();
    Polynomial monomial = Polynomial.one(ring);
    Polynomial p = a;
    Polynomial q = b;
    for (int v = 0; v < ring.variables(); v++) {
      int inP = p.lowest(v);
      int inQ = q.lowest(v);
      if (inP > 0 || inQ > 0) {
        p = lowered(p, v, inP);
        q = lowered(q, v, inQ);
        monomial = monomial.times(Polynomial.power(ring, v, Math.min(inP, inQ)));
      }
    }
    return primitiveWithoutMonomials(p, q).times(monomial);
  }

  private static Polynomial lowered(Polynomial p, int variable, int degree) {
    return degree == 0
        ? p
        : Polynomial.of(
            p.ring(), variable, p.coefficients(variable).subList(degree, p.degree(variable) + 1));
  }

  private Polynomial primitiveWithoutMonomials(Polynomial a, Polynomial b) {
    Polynomial p = a;
    Polynomial q = b;
    for (int v = 0; v < a.ring().variables(); v++) {
      if (p.degree(v) > 0 && q.degree(v) == 0) {
        p = contentWith(p, v, q);
      } else if (q.degree(v) > 0 && p.degree(v) == 0) {
        q = contentWith(q, v, p);
      }
      if (p.isNumber() || q.isNumber()) {
        return Polynomial.one(a.ring());
      }
    }
    if (q.size() > p.size() ? divides(p, q) : divides(q, p)) {
      return q.size() > p.size() ? p : q;
    }
    if (Contents.isIntegral(p) && Contents.isIntegral(q)) {
      Polynomial found = new HeuristicDivisor(budget).of(p, q);
      if (found != null) {
        return found;
      }
    }
    return bySequence(p, q);
  }

  private boolean divides(Polynomial p, Polynomial q) {
    return Division.exact(q, p, budget) != null;
  }

  /// The greatest common divisor of `other` and the coefficients of the powers of a variable that
  /// `other` does not have; stops as soon as it is 1.
  private Polynomial contentWith(Polynomial p, int variable, Polynomial other) {
    Polynomial divisor = other;
    for (Polynomial c : p.coefficients(variable)) {
      if (!c.isZero()) {
        divisor = primitive(divisor, Contents.primitive(c));
        if (divisor.isNumber()) {
          break;
        }
      }
    }
    return divisor;
  }

  /// The primitive greatest common divisor of the coefficients of the powers of a variable.
  public Polynomial content(Polynomial p, int variable) {
    Polynomial content = null;
    List<Polynomial> parts = p.coefficients(variable);
    parts.sort(java.util.Comparator.comparingInt(Polynomial::size));
    for (Polynomial c : parts) {
      if (!c.isZero()) {
        Polynomial next = Contents.primitive(c);
        content = content == null ? next : primitive(content, next);
        if (content.isNumber()) {
          break;
        }
      }
    }
    return content == null || content.isNumber() ? Polynomial.one(p.ring()) : content;
  }

  private Polynomial bySequence(Polynomial p, Polynomial q) {
    int variable = bestVariable(p, q);
    Polynomial contentP = content(p, variable);
    Polynomial contentQ = content(q, variable);
    Polynomial a = Division.certain(p, contentP, budget);
    Polynomial b = Division.certain(q, contentQ, budget);
    Polynomial last = Subresultants.last(a, b, variable, budget);
    Polynomial divisor = primitive(contentP, contentQ);
    if (last.degree(variable) > 0) {
      Polynomial part = Division.certain(last, content(last, variable), budget);
      divisor = divisor.times(Contents.primitive(part), budget);
    }
    return Contents.primitive(divisor);
  }

  private static int bestVariable(Polynomial p, Polynomial q) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int v = 0; v < p.ring().variables(); v++) {
      int degree = Math.min(p.degree(v), q.degree(v));
      if (degree > 0 && degree < least) {
        least = degree;
        best = v;
      }
    }
    return best;
  }

  /// The least common multiple.
  public Polynomial multiple(Polynomial a, Polynomial b) {
    return a.isZero() || b.isZero()
        ? Polynomial.zero(a.ring())
        : Division.certain(a, of(a, b), budget).times(b, budget);
  }

  /// The method of evaluating at a large integer.
  private static final class HeuristicDivisor {
    private static final int TRIES = 6;
    private static final long MAX_BITS = 400_000;
    private final Budget budget;

    HeuristicDivisor(Budget budget) {
      this.budget = budget;
    }

    @Nullable Polynomial of(Polynomial a, Polynomial b) {
      Polynomial p = Contents.primitive(a);
      Polynomial q = Contents.primitive(b);
      int variable = p.ring().variables() - 1;
      while (variable >= 0 && p.degree(variable) <= 0 && q.degree(variable) <= 0) {
        variable--;
      }
      if (variable < 0) {
        return Polynomial.one(p.ring());
      }
      BigInteger point = point(p, q);
      for (int i = 0; i < TRIES; i++) {
        if (bits(p, q, point) > MAX_BITS) {
          return null;
        }
        Polynomial found = at(p, q, variable, point);
        if (found != null) {
          return found;
        }
        BigInteger root = point.sqrt().sqrt();
        point =
            point
                .multiply(BigInteger.valueOf(73794))
                .multiply(root)
                .divide(BigInteger.valueOf(27011));
      }
      return null;
    }

    private static long bits(Polynomial p, Polynomial q, BigInteger point) {
      long bits = point.bitLength();
      for (int v = 0; v < p.ring().variables(); v++) {
        bits *= 1 + Math.max(0, Math.min(p.degree(v), q.degree(v)));
      }
      return bits;
    }

    private static BigInteger point(Polynomial p, Polynomial q) {
      BigInteger hp = Contents.height(p);
      BigInteger hq = Contents.height(q);
      BigInteger bound = hp.min(hq).shiftLeft(1).add(BigInteger.valueOf(29));
      BigInteger modest = bound.min(bound.sqrt().multiply(BigInteger.valueOf(99)));
      BigInteger lp = ((Whole) p.leading()).big().abs();
      BigInteger lq = ((Whole) q.leading()).big().abs();
      BigInteger ratio = hp.divide(lp).min(hq.divide(lq));
      return modest.max(ratio.shiftLeft(1).add(BigInteger.valueOf(4)));
    }

    private @Nullable Polynomial at(Polynomial p, Polynomial q, int variable, BigInteger point) {
      budget.check();
      Num x = Whole.of(point);
      Polynomial pv = p.evaluate(variable, x, budget);
      Polynomial qv = q.evaluate(variable, x, budget);
      if (pv.isZero() || qv.isZero()) {
        return null;
      }
      Polynomial image;
      if (pv.isNumber() || qv.isNumber()) {
        Num content = numbers(Contents.positive(pv), Contents.positive(qv));
        image = Polynomial.number(p.ring(), content);
      } else {
        Polynomial inner = of(pv, qv);
        if (inner == null) {
          return null;
        }
        image = inner.times(numbers(Contents.positive(pv), Contents.positive(qv)));
      }
      Polynomial candidate = Contents.primitive(digits(image, variable, point));
      return Division.exact(p, candidate, budget) != null
              && Division.exact(q, candidate, budget) != null
          ? candidate
          : null;
    }

    /// The polynomial whose value at `point` this is, with coefficients between -point/2 and
    /// point/2.
    private Polynomial digits(Polynomial image, int variable, BigInteger point) {
      Polynomial sum = Polynomial.zero(image.ring());
      Polynomial rest = image;
      BigInteger half = point.shiftRight(1);
      for (int d = 0; !rest.isZero(); d++) {
        budget.poll();
        Polynomial digit =
            rest.map(
                c -> {
                  BigInteger r = ((Whole) c).big().mod(point);
                  return Whole.of(r.compareTo(half) > 0 ? r.subtract(point) : r);
                });
        sum = sum.plus(digit.times(Polynomial.power(image.ring(), variable, d)));
        rest = rest.minus(digit).map(c -> Whole.of(((Whole) c).big().divide(point)));
      }
      return sum;
    }
  }
}
