package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;

/// The primes around a number.
///
/// `NextPrime[x]` is the smallest prime above `x`; `NextPrime[x, k]` the `k`-th one above, or below
/// for negative `k`.
///
/// ```wl
/// In:  {NextPrime[10], NextPrime[10, -1], NextPrime[10, 2]}
/// Out: {11, 7, 13}
/// ```
///
/// ```wl
/// In:  NextPrime[10^20]
/// Out: 100000000000000000039
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Prime", "PrimeQ"})
final class NextPrime {
  private NextPrime() {}

  @Form
  static @Nullable Expr next(Expr x, Frame frame) {
    return step(x, Int.ONE, frame);
  }

  @Form
  static @Nullable Expr step(Expr x, Int k, Frame frame) {
    boolean up = k.value() > 0;
    Expr start = frame.call(Symbol.system(up ? "Floor" : "Ceiling"), x);
    if (!(start instanceof Whole whole)) {
      return null;
    }
    BigInteger n = whole.big();
    for (long i = 0; i < Math.abs(k.value()); i++) {
      do {
        frame.poll();
        n = up ? n.add(BigInteger.ONE) : n.subtract(BigInteger.ONE);
        if (!up && n.compareTo(BigInteger.TWO) < 0) {
          return null;
        }
      } while (!Primes.isPrime(n));
    }
    return Whole.of(n);
  }
}
