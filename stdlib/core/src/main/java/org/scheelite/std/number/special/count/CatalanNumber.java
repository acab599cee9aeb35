package org.scheelite.std.number.special.count;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// Catalan numbers.
///
/// `CatalanNumber[n]` is `Binomial[2 n, n]/(n + 1)`.
///
/// ```wl
/// In:  CatalanNumber[{0, 1, 2, 3, 10}]
/// Out: {1, 1, 2, 5, 16796}
/// In:  CatalanNumber[n]
/// Out: CatalanNumber[n]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Binomial"})
final class CatalanNumber {
  private CatalanNumber() {}

  @Form
  static @Nullable Expr number(Int n, Frame frame) {
    if (n.value() < 0) {
      return n.value() == -1 ? Int.MINUS_ONE : Int.ZERO;
    }
    if (n.value() > 100_000) {
      return null;
    }
    BigInteger value = BigInteger.ONE;
    for (long k = 0; k < n.value(); k++) {
      frame.poll();
      value = value.multiply(BigInteger.valueOf(2 * (2 * k + 1))).divide(BigInteger.valueOf(k + 2));
    }
    return Whole.of(value);
  }
}
