package org.scheelite.std.number.special.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// The derivative of order `m` of a Legendre polynomial, as `content` times a polynomial with whole
/// coefficients that have no common factor.
///
/// @param content a positive number
/// @param whole the coefficients, the constant first
record Associated(Num content, List<BigInteger> whole) {

  /// The derivative of order `m` of the Legendre polynomial of degree `n`, by the explicit sum over
  /// `(-1)^k Binomial[n, k] Binomial[2 n - 2 k, n] x^(n - 2 k)/2^n`.
  static Associated of(int n, int m, Frame frame) {
    List<BigInteger> whole = new ArrayList<>();
    for (int power = 0; power <= n - m; power++) {
      frame.poll();
      int before = power + m;
      whole.add((n - before) % 2 == 0 ? coefficient(n, before, power) : BigInteger.ZERO);
    }
    BigInteger common = whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    return new Associated(
        Rational.of(common, BigInteger.TWO.pow(n)),
        whole.stream().map(c -> c.divide(common)).toList());
  }

  private static BigInteger coefficient(int n, int before, int power) {
    int k = (n - before) / 2;
    BigInteger c =
        Explicit.factorial(2 * n - 2 * k)
            .divide(
                Explicit.factorial(k)
                    .multiply(Explicit.factorial(n - k))
                    .multiply(Explicit.factorial(power)));
    return k % 2 == 0 ? c : c.negate();
  }

  /// The polynomial without its content at `x`.
  Expr primitive(Expr x, Frame frame) {
    List<Expr> terms = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      Expr power = i == 0 ? Int.ONE : Terms.power(x, Int.of(i)); // 0^0 has no value
      terms.add(Terms.product(Whole.of(whole.get(i)), power));
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }

  /// The associated Legendre function `(-1)^m (1 - x^2)^(m/2)` times the derivative.
  Expr function(int m, Expr x, Frame frame) {
    if (m == 0) {
      return Terms.product(content, primitive(x, frame));
    }
    Num sign = m % 2 == 0 ? content : Arithmetic.negate(content);
    Expr root = Terms.power(Terms.difference(Int.ONE, Terms.power(x, Int.TWO)), Rational.of(m, 2));
    return Terms.product(sign, root, primitive(x, frame));
  }
}
