package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;

/// Fibonacci numbers.
///
/// `Fibonacci[n]` is the `n`-th number of the sequence 1, 1, 2, 3, 5, …
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
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"LucasL"})
final class Fibonacci {
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
