package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// Factorials.
///
/// `Factorial[n]`, written `n!`, is the product of the integers from 1 to `n`; for other numbers it
/// is `Gamma[n + 1]`.
///
/// ```wl
/// In:  {5!, 0!, 20!}
/// Out: {120, 1, 2432902008176640000}
/// ```
///
/// ```wl
/// In:  {(1/2)!, 2.5!, (-1)!, (-1.)!}
/// Out: {Sqrt[Pi]/2, 3.3233509704478426, ComplexInfinity, ComplexInfinity}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Gamma", "Factorial2", "Binomial"})
final class Factorial {
  /// Larger factorials are not computed.
  private static final long MOST = 5_000_000;

  private Factorial() {}

  @Form
  static @Nullable Expr value(Expr n, Frame frame) {
    if (n instanceof Int(long k)) {
      return k < 0 ? Infinities.COMPLEX : k > MOST ? null : Whole.of(product(1, k, frame));
    }
    return n instanceof Num && !(n instanceof Whole)
        ? Call.of(Symbol.system("Gamma"), Terms.sum(n, Int.ONE))
        : Infinities.sign(n) > 0 ? n : null;
  }

  /// The product of the integers from `low` to `high`.
  static BigInteger product(long low, long high, Frame frame) {
    if (high - low < 16) {
      BigInteger product = BigInteger.ONE;
      for (long i = Math.max(low, 1); i <= high; i++) {
        product = product.multiply(BigInteger.valueOf(i));
      }
      return product;
    }
    frame.poll();
    long middle = (low + high) >>> 1;
    return product(low, middle, frame).multiply(product(middle + 1, high, frame));
  }
}
