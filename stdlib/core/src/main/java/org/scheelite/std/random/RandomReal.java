package org.scheelite.std.random;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
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
/// ```
@Builtin(seeAlso = {"RandomInteger", "RandomVariate", "SeedRandom"})
final class RandomReal {
  /// The range was none.
  static final Message UNIFR = Range.UNIFR.by("RandomReal");

  private RandomReal() {}

  @Form
  static Expr unit(Frame frame) {
    return Real.of(Generator.of(frame).nextDouble());
  }

  @Form
  static @Nullable Expr one(Expr range, Frame frame) {
    if (range instanceof Real(double high)) {
      return Real.of(high * Generator.of(frame).nextDouble());
    }
    Range interval = Range.read(range, frame);
    return interval == null
        ? frame.decline(UNIFR, range)
        : Real.of(interval.draw(Generator.of(frame)));
  }

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr array(Normal call, Frame frame) {
    Range interval = Range.read(call.arg(0), frame);
    if (interval == null) {
      return frame.decline(UNIFR, call.arg(0));
    }
    Shape shape = Shape.read(call.arg(1), 2, call, frame);
    if (shape == null) {
      return null;
    }
    Generator generator = Generator.of(frame);
    var values = new double[shape.total()];
    for (int i = 0; i < values.length; i++) {
      values[i] = interval.draw(generator);
    }
    return shape.reals(values);
  }
}
