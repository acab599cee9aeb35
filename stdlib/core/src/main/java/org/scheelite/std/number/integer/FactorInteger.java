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
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Fractions;

/// Prime factors.
///
/// `FactorInteger[n]` is a list of pairs of a prime factor and its exponent. A fraction has
/// negative exponents too, a negative number the factor -1. `FactorInteger[n, k]` pulls out at most
/// `k` different factors. With `GaussianIntegers -> True`, or for complex numbers, the factors are
/// complex integers.
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
/// In:  {FactorInteger[2434500, 2], FactorInteger[5, GaussianIntegers -> True]}
/// Out: {{{2, 2}, {3, 2}, {67625, 1}}, {{-I, 1}, {1 + 2*I, 1}, {2 + I, 1}}}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Divisors", "PrimeQ"})
final class FactorInteger {
  static final Option<Boolean> GAUSSIAN_INTEGERS = GaussianIntegers.OPTION;

  private FactorInteger() {}

  @Form
  static @Nullable Expr factors(Num n, Options options, Frame frame) {
    if (options.get(GAUSSIAN_INTEGERS) || n instanceof Complex) {
      return GaussianIntegers.factors(n, frame);
    }
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

  /// The first `count` prime powers, and what is left.
  @Form
  static @Nullable Expr factors(Num n, Int count, Options options, Frame frame) {
    if (count.value() < 1 || !(factors(n, options, frame) instanceof Normal all)) {
      return null;
    }
    long kept = count.value() + (n.sign() < 0 ? 1 : 0);
    if (kept >= all.size()) {
      return all;
    }
    List<Expr> pairs = new ArrayList<>(all.args().subList(0, (int) kept));
    Num rest = Int.ONE;
    for (Expr pair : all.args().subList((int) kept, all.size())) {
      Normal power = (Normal) pair;
      for (long i = 0; i < ((Int) power.arg(1)).value(); i++) {
        rest = Arithmetic.multiply(rest, (Num) power.arg(0));
      }
    }
    pairs.add(Call.list(rest, Int.ONE));
    return Lists.of(pairs);
  }

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    return IntegerArguments.exact(call, frame);
  }
}
