package org.scheelite.std.random;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Uniformly distributed random reals.
///
/// `RandomReal[]` gives a number from 0 to 1, `RandomReal[max]` one from 0 to `max`,
/// `RandomReal[{min, max}]` one from `min` to `max`. `RandomReal[range, n]` gives a list of `n` of
/// them, `RandomReal[range, {n1, n2, ...}]` an array.
///
/// ```wl
/// In:  0 <= RandomReal[] < 1
/// Out: True
/// ```
///
/// ```wl
/// In:  Dimensions[RandomReal[{-1, 1}, {2, 3}]]
/// Out: {2, 3}
/// In:  Precision[RandomReal[1, WorkingPrecision -> 30]]
/// Out: 30.
/// ```
@Builtin(seeAlso = {"RandomInteger", "RandomVariate", "SeedRandom"})
final class RandomReal {
  /// The range was none.
  static final Message UNIFR = Range.UNIFR.by("RandomReal");

  private static final Symbol MACHINE = Symbol.system("MachinePrecision");

  /// How many digits the numbers have, up to 1000.
  static final Option<Integer> WORKING_PRECISION =
      Option.symbol(
          "WorkingPrecision",
          MACHINE,
          "MachinePrecision or a number of digits",
          (value, frame) ->
              value instanceof Int(long digits) && digits > 0 && digits <= 1000
                  ? Integer.valueOf((int) digits)
                  : value.equals(MACHINE) ? Integer.valueOf(0) : null);

  private RandomReal() {}

  @Form
  static @Nullable Expr unit(Options options, Frame frame) {
    return options.get(WORKING_PRECISION) == 0
        ? Real.of(Generator.of(frame).nextDouble())
        : one(Int.ONE, options, frame);
  }

  @Form
  static @Nullable Expr one(Expr range, Options options, Frame frame) {
    int digits = options.get(WORKING_PRECISION);
    if (range instanceof Real(double high) && digits == 0) {
      return Real.of(high * Generator.of(frame).nextDouble());
    }
    Range interval = Range.read(range, frame);
    if (interval == null) {
      return frame.decline(UNIFR, range);
    }
    return digits == 0
        ? Real.of(interval.draw(Generator.of(frame)))
        : LongDraws.draw(range, digits, frame);
  }

  @Form
  static @Nullable Expr array(Expr range, Expr sizes, Options options, Frame frame) {
    Range interval = Range.read(range, frame);
    if (interval == null) {
      return frame.decline(UNIFR, range);
    }
    Normal call = Call.of(Symbol.system("RandomReal"), range, sizes);
    Shape shape = Shape.read(sizes, 2, call, frame);
    if (shape == null) {
      return null;
    }
    int digits = options.get(WORKING_PRECISION);
    if (digits > 0) {
      var values = new Expr[shape.total()];
      Arrays.setAll(values, _ -> LongDraws.draw(range, digits, frame));
      return shape.array(values);
    }
    Generator generator = Generator.of(frame);
    var values = new double[shape.total()];
    for (int i = 0; i < values.length; i++) {
      values[i] = interval.draw(generator);
    }
    return shape.reals(values);
  }
}
