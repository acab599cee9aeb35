package org.scheelite.std.algebra.factor;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.number.Terms;

/// Cyclotomic polynomials.
///
/// `Cyclotomic[n, x]` is the polynomial whose roots are the primitive `n`-th roots of unity.
///
/// ```wl
/// In:  {Cyclotomic[5, x], Cyclotomic[12, x]}
/// Out: {1 + x + x^2 + x^3 + x^4, 1 - x^2 + x^4}
/// In:  {Cyclotomic[0, x], Cyclotomic[1, x], Cyclotomic[7, 2]}
/// Out: {1, -1 + x, 127}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Factor", "EulerPhi"})
final class Cyclotomic {
  private Cyclotomic() {}

  @Form
  static @Nullable Expr of(Int n, Expr x, Frame frame) {
    if (n.value() < 0 || n.value() > 1_000_000) {
      return null;
    }
    BigInteger[] c = coefficients((int) n.value(), frame);
    var terms = new java.util.ArrayList<Expr>();
    for (int i = 0; i < c.length; i++) {
      if (c[i].signum() != 0) {
        terms.add(i == 0 ? Whole.of(c[i]) : Terms.product(Whole.of(c[i]), Forms.power(x, i)));
      }
    }
    return frame.evaluate(Forms.sum(terms));
  }

  /// The product of `(x^d - 1)^mu(n/d)` over the divisors `d` of `n`.
  private static BigInteger[] coefficients(int n, Frame frame) {
    BigInteger[] c = {BigInteger.ONE};
    if (n == 0) {
      return c;
    }
    for (int d = 1; d <= n; d++) {
      if (n % d == 0 && moebius(n / d) == 1) {
        BigInteger[] next = new BigInteger[c.length + d];
        Arrays.fill(next, BigInteger.ZERO);
        for (int i = 0; i < c.length; i++) {
          frame.poll();
          next[i + d] = next[i + d].add(c[i]);
          next[i] = next[i].subtract(c[i]);
        }
        c = next;
      }
    }
    for (int d = 1; d <= n; d++) {
      if (n % d == 0 && moebius(n / d) == -1) {
        var q = new BigInteger[c.length - d];
        for (int i = q.length - 1; i >= 0; i--) {
          frame.poll();
          q[i] = i + d < q.length ? c[i + d].add(q[i + d]) : c[i + d];
        }
        c = q;
      }
    }
    return c;
  }

  private static int moebius(int n) {
    int sign = 1;
    int rest = n;
    for (int p = 2; p * p <= rest; p++) {
      if (rest % p == 0) {
        rest /= p;
        sign = -sign;
        if (rest % p == 0) {
          return 0;
        }
      }
    }
    return rest > 1 ? -sign : sign;
  }
}
