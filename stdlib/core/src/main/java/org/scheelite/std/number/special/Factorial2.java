package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// Double factorials.
///
/// `Factorial2[n]`, written `n!!`, is the product `n (n - 2) (n - 4) ...` down to 1 or 2.
///
/// ```wl
/// In:  {7!!, 8!!, 0!!}
/// Out: {105, 384, 1}
/// ```
///
/// ```wl
/// In:  Factorial2[-1]
/// Out: 1
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Factorial"})
final class Factorial2 {
  private Factorial2() {}

  @Form
  static @Nullable Expr value(Int n, Frame frame) {
    long start = n.value();
    if (start < -1 || start > 1_000_000) {
      return null;
    }
    BigInteger product = BigInteger.ONE;
    for (long i = start; i > 1; i -= 2) {
      frame.poll();
      product = product.multiply(BigInteger.valueOf(i));
    }
    return Whole.of(product);
  }
}
