package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Fractions;

/// Prime factors.
///
/// `FactorInteger[n]` is a list of pairs of a prime factor and its exponent. A fraction has
/// negative exponents too, a negative number the factor -1.
///
/// ```wl
/// In:  FactorInteger[360]
/// Out: {{2, 3}, {3, 2}, {5, 1}}
/// ```
///
/// ```wl
/// In:  {FactorInteger[-6], FactorInteger[3/8], FactorInteger[1]}
/// Out: {{{-1, 1}, {2, 1}, {3, 1}}, {{2, -3}, {3, 1}}, {{1, 1}}}
/// ```
///
/// ```wl
/// In:  FactorInteger[2^64 + 1]
/// Out: {{274177, 1}, {67280421310721, 1}}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Divisors", "PrimeQ"})
final class FactorInteger {
  private FactorInteger() {}

  @Form
  static @Nullable Expr factors(Num n, Frame frame) {
    if (!Fractions.is(n)) {
      return null;
    }
    BigInteger above = Fractions.numerator(n).abs();
    if (above.compareTo(BigInteger.ONE) <= 0 && !(n instanceof Rational)) {
      return Call.list(Call.list(n, Int.ONE));
    }
    Map<BigInteger, Integer> all = Primes.factors(above, frame);
    Primes.factors(Fractions.denominator(n), frame).forEach((p, count) -> all.put(p, -count));
    List<Expr> pairs = new ArrayList<>();
    if (n.sign() < 0) {
      pairs.add(Packed.of(-1L, 1L));
    }
    all.forEach((p, count) -> pairs.add(Lists.of(List.of(Whole.of(p), Int.of(count)))));
    return Lists.of(pairs);
  }

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    return IntegerArguments.exact(call, frame);
  }
}
