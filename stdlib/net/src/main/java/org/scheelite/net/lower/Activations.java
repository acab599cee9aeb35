package org.scheelite.net.lower;

import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// The activation functions that layers know by a string, such as `"GELU"`.
public final class Activations {
  private static final double SELU_SCALE = 1.0507;
  private static final double SELU_EXPONENT_SCALE = 1.758099340847161;

  private Activations() {}

  /// The activation of this name; null where there is none.
  public static @Nullable Node apply(Graph g, String name, Node x) {
    var f = new SpecialFunctions(g);
    return switch (name) {
      case "RectifiedLinearUnit", "ReLU" -> g.ramp(x);
      case "ExponentialLinearUnit", "ELU" -> f.exponentialLinear(x, 1, 1);
      case "ScaledExponentialLinearUnit", "SELU" ->
          f.exponentialLinear(x, SELU_SCALE, SELU_EXPONENT_SCALE);
      case "GaussianErrorLinearUnit", "GELU" -> gelu(g, x);
      case "Swish" -> g.mul(x, g.logistic(x));
      case "HardSwish" -> g.mul(x, g.div(g.clip(g.add(x, g.constant(3)), 0, 6), g.constant(6)));
      case "Mish" -> g.mul(x, g.tanh(f.softPlus(x)));
      case "SoftSign" -> g.div(x, g.add(g.constant(1), g.abs(x)));
      case "SoftPlus" -> f.softPlus(x);
      case "HardTanh" -> g.clip(x, -1, 1);
      case "HardSigmoid" -> g.clip(g.mul(g.add(x, g.constant(1)), g.constant(0.5)), 0, 1);
      case "Sigmoid" -> g.logistic(x);
      default -> null;
    };
  }

  private static Node gelu(Graph g, Node x) {
    Node erf = g.erf(g.mul(x, g.constant(Math.sqrt(0.5))));
    return g.mul(g.mul(g.constant(0.5), x), g.add(g.constant(1), erf));
  }
}
