package org.scheelite.std.random;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;

/// Uniformly distributed random integers.
///
/// `RandomInteger[max]` gives an integer from 0 to `max`, both included; `RandomInteger[{min,
/// max}]` one from `min` to `max`; `RandomInteger[]` gives 0 or 1. `RandomInteger[range, n]` gives
/// a list of `n` of them, `RandomInteger[range, {n1, n2, ...}]` an array.
///
/// ```wl
/// In:  MemberQ[{1, 2, 3}, RandomInteger[{1, 3}]]
/// Out: True
/// ```
///
/// ```wl
/// In:  Length[RandomInteger[10, 100]]
/// Out: 100
/// ```
@Builtin(seeAlso = {"RandomReal", "RandomChoice", "SeedRandom"})
final class RandomInteger {
  /// The range was none.
  static final Message UNIFR =
      Message.of(
          "RandomInteger::unifr",
          "The endpoints specified by `1` for the endpoints of the discrete uniform distribution"
              + " range are not integer valued.");

  private RandomInteger() {}

  @Form
  static Expr bit(Frame frame) {
    return Int.of(Generator.of(frame).nextLong() >>> 63);
  }

  @Form
  static @Nullable Expr one(Expr range, Frame frame) {
    Whole[] ends = ends(range);
    return ends == null ? frame.decline(UNIFR, range) : draw(ends, Generator.of(frame));
  }

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr array(Normal call, Frame frame) {
    Whole[] ends = ends(call.arg(0));
    if (ends == null) {
      return frame.decline(UNIFR, call.arg(0));
    }
    Shape shape = Shape.read(call.arg(1), 2, call, frame);
    if (shape == null) {
      return null;
    }
    Generator generator = Generator.of(frame);
    if (ends[0] instanceof Int(long low)
        && ends[1] instanceof Int(long high)
        && high - low >= 0
        && high - low < Long.MAX_VALUE) {
      var values = new long[shape.total()];
      for (int i = 0; i < values.length; i++) {
        values[i] = low + generator.nextLong(high - low + 1);
      }
      return shape.whole(values);
    }
    var values = new Expr[shape.total()];
    Arrays.setAll(values, i -> draw(ends, generator));
    return shape.array(values);
  }

  private static Whole @Nullable [] ends(Expr range) {
    boolean pair = range instanceof Normal list && list.is(Sym.LIST, 2);
    Expr low = pair ? ((Normal) range).arg(0) : Int.ZERO;
    Expr high = pair ? ((Normal) range).arg(1) : range;
    return low instanceof Whole a && high instanceof Whole b && a.big().compareTo(b.big()) <= 0
        ? new Whole[] {a, b}
        : null;
  }

  private static Whole draw(Whole[] ends, Generator generator) {
    BigInteger low = ends[0].big();
    BigInteger count = ends[1].big().subtract(low).add(BigInteger.ONE);
    return Whole.of(low.add(generator.next(count)));
  }
}
