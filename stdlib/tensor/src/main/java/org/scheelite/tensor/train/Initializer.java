package org.scheelite.tensor.train;

import org.scheelite.tensor.Shape;
import org.scheelite.tensor.cpu.RandomNumbers;

/// Starting values of weights, a function of a key: the same on every machine.
///
/// @param scheme which variance the values have
/// @param distribution how they are spread; both have the same variance
public record Initializer(Scheme scheme, Distribution distribution) {

  /// Which variance keeps signals at their size. The first dimension of weights counts outputs.
  public enum Scheme {
    /// 2 / inputs, for ramps: He and others, "Delving deep into rectifiers" (2015).
    KAIMING,
    /// 2 / (inputs + outputs): Glorot and Bengio, "Understanding the difficulty …" (2010).
    XAVIER
  }

  public enum Distribution {
    NORMAL,
    UNIFORM
  }

  /// Values for weights of a shape.
  public double[] values(Shape shape, long key) {
    double deviation = Math.sqrt(variance(shape));
    double[] values = new double[shape.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          deviation
              * switch (distribution) {
                case NORMAL -> RandomNumbers.normal(key, i);
                case UNIFORM -> Math.sqrt(3) * (2 * RandomNumbers.uniform(key, i) - 1);
              };
    }
    return values;
  }

  private double variance(Shape shape) {
    double inputs = (double) shape.size() / (shape.rank() == 0 ? 1 : shape.dim(0));
    double outputs = (double) shape.size() / (shape.rank() < 2 ? 1 : shape.dim(1));
    return switch (scheme) {
      case KAIMING -> 2 / inputs;
      case XAVIER -> 2 / (inputs + outputs);
    };
  }
}
