package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Fibonacci numbers.
///
/// `Fibonacci[n]` is the `n`-th number of the sequence 1, 1, 2, 3, 5, …, also for inexact `n`;
/// `Fibonacci[n, x]` is the `n`-th Fibonacci polynomial.
///
/// ```wl
/// In:  Fibonacci[{1, 2, 10, -4}]
/// Out: {1, 1, 55, -3}
/// ```
///
/// ```wl
/// In:  Fibonacci[100]
/// Out: 354224848179261915075
/// ```
///
/// ```wl
/// In:  {Fibonacci[5, x], Fibonacci[4, 3]}
/// Out: {1 + 3*x^2 + x^4, 33}
/// In:  Fibonacci[1.5]
/// Out~: 0.920442
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"LucasL"})
final class Fibonacci {
  private static final int LONGEST = 5_000;

  private Fibonacci() {}

  @Form
  static @Nullable Expr number(Int n) {
    if (Math.abs(n.value()) > 10_000_000) {
      return null;
    }
    int index = (int) Math.abs(n.value());
    Num value = Whole.of(pair(index)[0]);
    return n.value() < 0 && index % 2 == 0 ? Arithmetic.negate(value) : value;
  }

  /// `(GoldenRatio^n - Cos[Pi n] GoldenRatio^-n)/Sqrt[5]`.
  @Form
  static @Nullable Expr number(Real n) {
    double golden = (1 + Math.sqrt(5)) / 2;
    double x = n.value();
    double value =
        (Math.pow(golden, x) - Math.cos(Math.PI * x) * Math.pow(golden, -x)) / Math.sqrt(5);
    return Double.isFinite(value) ? Real.of(value) : null;
  }

  @Form
  static @Nullable Expr polynomial(Int n, Expr x, Frame frame) {
    int index = (int) Math.min(Math.abs(n.value()), Integer.MAX_VALUE);
    if (index > LONGEST) {
      return null;
    }
    var terms = new ArrayList<Expr>();
    BigInteger binomial = BigInteger.ONE;
    for (int k = 0; 2 * k < index; k++) { // Binomial[n - k - 1, k] x^(n - 2 k - 1)
      frame.poll();
      terms.add(Terms.product(Whole.of(binomial), Terms.power(x, Int.of(index - 2L * k - 1))));
      long m = index - k - 1L;
      binomial =
          m < 1
              ? BigInteger.ZERO
              : binomial
                  .multiply(BigInteger.valueOf((m - k) * Math.max(0, m - k - 1)))
                  .divide(BigInteger.valueOf(m * (k + 1L)));
    }
    Expr sum = Call.of(Sym.PLUS, terms);
    return n.value() < 0 && index % 2 == 0 ? Terms.product(Int.MINUS_ONE, sum) : sum;
  }

  /// The numbers at `n` and `n + 1`, by doubling.
  static BigInteger[] pair(int n) {
    BigInteger a = BigInteger.ZERO;
    BigInteger b = BigInteger.ONE;
    for (int bit = 31 - Integer.numberOfLeadingZeros(n); bit >= 0; bit--) {
      BigInteger even = a.multiply(b.shiftLeft(1).subtract(a));
      BigInteger odd = a.multiply(a).add(b.multiply(b));
      boolean set = (n >> bit & 1) == 1;
      a = set ? odd : even;
      b = set ? even.add(odd) : odd;
    }
    return new BigInteger[] {a, b};
  }
}
