package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Whole;

/// All divisors.
///
/// `Divisors[n]` is the list of positive integers that divide `n`, in order.
///
/// ```wl
/// In:  Divisors[12]
/// Out: {1, 2, 3, 4, 6, 12}
/// ```
///
/// ```wl
/// In:  Divisors[-7]
/// Out: {1, 7}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"FactorInteger", "DivisorSigma"})
final class Divisors {
  private Divisors() {}

  @Form
  static @Nullable Expr divisors(Whole n, Frame frame) {
    if (n.sign() == 0) {
      return null;
    }
    List<BigInteger> divisors = new ArrayList<>();
    divisors.add(BigInteger.ONE);
    Primes.factors(n.big().abs(), frame)
        .forEach(
            (p, count) -> {
              List<BigInteger> known = List.copyOf(divisors);
              BigInteger power = BigInteger.ONE;
              for (int i = 0; i < count; i++) {
                power = power.multiply(p);
                for (BigInteger divisor : known) {
                  divisors.add(divisor.multiply(power));
                }
              }
            });
    return Lists.of(divisors.stream().sorted().map(Whole::of).toList());
  }

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    return IntegerArguments.expected(call, frame);
  }
}
