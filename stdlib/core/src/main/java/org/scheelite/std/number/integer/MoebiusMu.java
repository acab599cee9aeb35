package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Whole;

/// The Möbius function.
///
/// `MoebiusMu[n]` is 0 where a square divides `n`, else 1 or -1 for an even or odd number of prime
/// factors.
///
/// ```wl
/// In:  MoebiusMu[{1, 2, 6, 12}]
/// Out: {1, -1, 1, 0}
/// ```
///
/// ```wl
/// In:  MoebiusMu[30]
/// Out: -1
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"FactorInteger", "EulerPhi"})
final class MoebiusMu {
  private MoebiusMu() {}

  @Form
  static @Nullable Expr value(Whole n, Frame frame) {
    if (n.sign() == 0) {
      return null;
    }
    Map<BigInteger, Integer> factors = Primes.factors(n.big().abs(), frame);
    boolean square = factors.values().stream().anyMatch(count -> count > 1);
    return square ? Int.ZERO : factors.size() % 2 == 0 ? Int.ONE : Int.MINUS_ONE;
  }

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    return IntegerArguments.expected(call, frame);
  }
}
