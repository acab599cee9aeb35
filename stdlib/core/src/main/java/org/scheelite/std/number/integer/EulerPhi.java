package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Whole;

/// The number of integers without a common divisor.
///
/// `EulerPhi[n]` counts the integers from 1 to `n` that have no divisor in common with `n`.
///
/// ```wl
/// In:  EulerPhi[{1, 10, 36}]
/// Out: {1, 4, 12}
/// ```
///
/// ```wl
/// In:  EulerPhi[97]
/// Out: 96
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"FactorInteger", "MoebiusMu"})
final class EulerPhi {
  private EulerPhi() {}

  @Form
  static Expr count(Whole n, Frame frame) {
    BigInteger value = n.big().abs();
    if (value.signum() != 0) {
      for (BigInteger p : Primes.factors(value, frame).keySet()) {
        value = value.divide(p).multiply(p.subtract(BigInteger.ONE));
      }
    }
    return Whole.of(value);
  }

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    return IntegerArguments.expected(call, frame);
  }
}
