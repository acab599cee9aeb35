package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// Lucas numbers.
///
/// `LucasL[n]` is the `n`-th number of the sequence 1, 3, 4, 7, 11, …
///
/// ```wl
/// In:  LucasL[{0, 1, 2, 10}]
/// Out: {2, 1, 3, 123}
/// ```
///
/// ```wl
/// In:  LucasL[50]
/// Out: 28143753123
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Fibonacci"})
final class LucasL {
  private LucasL() {}

  @Form
  static @Nullable Expr number(Int n) {
    if (n.value() < 0 || n.value() > 10_000_000) {
      return null;
    }
    BigInteger[] pair = Fibonacci.pair((int) n.value());
    return Whole.of(pair[1].shiftLeft(1).subtract(pair[0]));
  }
}
