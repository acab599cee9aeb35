package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// How often a number divides another.
///
/// `IntegerExponent[n, b]` is the highest power of `b` that divides `n`, `IntegerExponent[n]` the
/// number of zeros at the end of its decimal digits.
///
/// ```wl
/// In:  {IntegerExponent[1200], IntegerExponent[48, 2], IntegerExponent[7, 2], IntegerExponent[0]}
/// Out: {2, 4, 0, Infinity}
/// In:  IntegerExponent[100!]
/// Out: 24
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"FactorInteger", "IntegerLength"})
final class IntegerExponent {
  private IntegerExponent() {}

  @Form
  static @Nullable Expr exponent(Whole n) {
    return exponent(n, Int.of(10));
  }

  @Form
  static @Nullable Expr exponent(Whole n, Whole base) {
    BigInteger b = base.big();
    if (b.compareTo(BigInteger.ONE) <= 0) {
      return null;
    }
    if (n.sign() == 0) {
      return Sym.INFINITY;
    }
    BigInteger rest = n.big();
    int count = 0;
    for (BigInteger[] next = rest.divideAndRemainder(b);
        next[1].signum() == 0;
        next = rest.divideAndRemainder(b)) {
      rest = next[0];
      count++;
    }
    return Int.of(count);
  }
}
