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

/// Bell numbers.
///
/// `BellB[n]` is the number of ways to divide `n` elements into sets.
///
/// ```wl
/// In:  BellB[{0, 1, 2, 3, 10}]
/// Out: {1, 1, 2, 5, 115975}
/// In:  BellB[n]
/// Out: BellB[n]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"StirlingS2"})
final class BellB {
  private BellB() {}

  @Form
  static @Nullable Expr number(Int n, Frame frame) {
    if (n.value() < 0 || n.value() > 2000) {
      return null;
    }
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger part : Triangle.stirling2((int) n.value(), frame)) {
      sum = sum.add(part);
    }
    return Whole.of(sum);
  }
}
