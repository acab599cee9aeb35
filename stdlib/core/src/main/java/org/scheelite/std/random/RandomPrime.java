package org.scheelite.std.random;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;

/// Random prime numbers.
///
/// `RandomPrime[max]` is a prime up to `max`, `RandomPrime[{min, max}]` one from `min` to `max`;
/// `RandomPrime[range, n]` gives `n` of them.
///
/// ```wl
/// In:  AllTrue[RandomPrime[{10, 50}, 20], PrimeQ[#] && 10 <= # <= 50 &]
/// Out: True
/// In:  RandomPrime[{14, 16}]
/// Msg: RandomPrime::noprime: There are no primes in the specified interval.
/// Out: RandomPrime[{14, 16}]
/// ```
@Builtin(seeAlso = {"RandomInteger", "Prime", "NextPrime"})
final class RandomPrime {
  /// The range holds no prime.
  static final Message NOPRIME =
      Message.of("RandomPrime::noprime", "There are no primes in the specified interval.");

  private RandomPrime() {}

  @Form
  static @Nullable Expr prime(Expr range, Frame frame) {
    boolean pair = range instanceof Normal list && list.is(Sym.LIST, 2);
    Expr low = pair ? ((Normal) range).arg(0) : Int.TWO;
    Expr high = pair ? ((Normal) range).arg(1) : range;
    if (!(low instanceof Whole && high instanceof Whole)) {
      return null;
    }
    Expr before = Call.of(Sym.PLUS, low, Int.MINUS_ONE);
    Expr first = frame.call(Symbol.system("NextPrime"), before);
    if (!frame.test(Sym.LESS_EQUAL, first, high)) {
      return frame.decline(NOPRIME);
    }
    while (true) {
      frame.poll();
      Expr drawn = frame.call(Symbol.system("RandomInteger"), Call.list(low, high));
      if (frame.test(Symbol.system("PrimeQ"), drawn)) {
        return drawn;
      }
    }
  }

  @Form
  static @Nullable Expr primes(Expr range, Expr sizes, Frame frame) {
    Normal call = Call.of(Symbol.system("RandomPrime"), range, sizes);
    Shape shape = Shape.read(sizes, 2, call, frame);
    if (shape == null) {
      return null;
    }
    var values = new Expr[shape.total()];
    for (int i = 0; i < values.length; i++) {
      Expr prime = prime(range, frame);
      if (prime == null) {
        return null;
      }
      values[i] = prime;
    }
    return shape.array(values);
  }
}
