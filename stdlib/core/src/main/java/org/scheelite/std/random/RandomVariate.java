package org.scheelite.std.random;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;
import org.scheelite.std.distribution.Distributions;

/// Random values of a distribution.
///
/// `RandomVariate[dist]` gives one value, `RandomVariate[dist, n]` a list of `n` values,
/// `RandomVariate[dist, {n1, n2, ...}]` an array. Continuous distributions give reals, discrete
/// ones integers.
///
/// ```wl
/// In:  SeedRandom[1]; Abs[Mean[RandomVariate[NormalDistribution[5, 1], 10000]] - 5] < 0.1
/// Out: True
/// ```
///
/// ```wl
/// In:  Union[RandomVariate[BernoulliDistribution[1/2], 100]]
/// Out: {0, 1}
/// ```
@Builtin(
    seeAlso = {"RandomReal", "NormalDistribution", "UniformDistribution", "PoissonDistribution"})
final class RandomVariate {
  /// The distribution is none that values can be drawn from.
  static final Message NODIST =
      Message.of(
          "RandomVariate::nodist",
          "The argument `1` is not a distribution with numeric parameters that random values can"
              + " be drawn from.");

  private RandomVariate() {}

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr draw(Normal call, Frame frame) {
    Distribution distribution = Distribution.read(call.arg(0), frame);
    if (distribution == null) {
      if (Distributions.isKnown(call.arg(0)) && !Distributions.isValid(call.arg(0), frame)) {
        return null;
      }
      Expr values = DataDraws.draw(call, frame);
      return values == null ? frame.decline(NODIST, call.arg(0)) : values;
    }
    Shape shape =
        call.size() == 1 ? new Shape(new int[0], 1) : Shape.read(call.arg(1), 2, call, frame);
    if (shape == null) {
      return null;
    }
    Generator generator = Generator.of(frame);
    var values = new double[shape.total()];
    for (int i = 0; i < values.length; i++) {
      frame.poll();
      values[i] = distribution.draw(generator);
    }
    if (!distribution.isDiscrete()) {
      return shape.reals(values);
    }
    return shape.whole(Arrays.stream(values).mapToLong(value -> (long) value).toArray());
  }
}
