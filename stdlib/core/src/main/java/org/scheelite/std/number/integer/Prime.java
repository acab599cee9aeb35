package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;

/// The prime numbers in order.
///
/// `Prime[n]` is the `n`-th prime number.
///
/// ```wl
/// In:  Prime[{1, 2, 3, 100}]
/// Out: {2, 3, 5, 541}
/// ```
///
/// ```wl
/// In:  Prime[x]
/// Out: Prime[x]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"PrimePi", "PrimeQ", "NextPrime"})
final class Prime {
  /// The position was none.
  static final Message INTPP =
      Message.of("Prime::intpp", "Positive integer argument expected in `1`.");

  private Prime() {}

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr nth(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Whole whole)) {
      return null;
    }
    if (whole.sign() <= 0) {
      return frame.decline(INTPP, call);
    }
    if (!(whole instanceof Int(long n)) || n > 10_000_000) {
      return null;
    }
    double logs = Math.log(n) + Math.log(Math.max(1, Math.log(n)));
    int limit = (int) Math.max(20, n * logs + 10);
    BitSet composite = Primes.composites(limit, frame);
    int prime = 1;
    for (long i = 0; i < n; i++) {
      prime = composite.nextClearBit(prime + 1);
    }
    return Int.of(prime);
  }
}
