package org.scheelite.std.random;

import java.math.BigInteger;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Terms;

/// Random numbers of many digits.
final class LongDraws {
  /// Binary digits for a decimal one, and some to spare.
  private static final double BITS = 3.33;

  private LongDraws() {}

  /// A number from a range, `max` or `{min, max}`, with so many digits.
  static Expr draw(Expr range, int digits, Frame frame) {
    frame.poll();
    Generator generator = Generator.of(frame);
    int words = (int) (digits * BITS / Long.SIZE) + 2;
    BigInteger share = BigInteger.ZERO;
    for (int i = 0; i < words; i++) {
      BigInteger word = BigInteger.valueOf(generator.nextLong() >>> 1);
      share = share.shiftLeft(Long.SIZE - 1).add(word);
    }
    Expr part = Rational.of(share, BigInteger.ONE.shiftLeft(words * (Long.SIZE - 1)));
    boolean pair = range instanceof Normal list && list.is(Sym.LIST, 2);
    Expr low = pair ? ((Normal) range).arg(0) : Int.ZERO;
    Expr high = pair ? ((Normal) range).arg(1) : range;
    Expr value =
        Terms.sum(
            Terms.product(exact(low, frame), Terms.difference(Int.ONE, part)),
            Terms.product(exact(high, frame), part));
    return frame.numeric(value, digits);
  }

  private static Expr exact(Expr end, Frame frame) {
    return frame.call(org.scheelite.expr.Symbol.system("SetPrecision"), end, Sym.INFINITY);
  }
}
