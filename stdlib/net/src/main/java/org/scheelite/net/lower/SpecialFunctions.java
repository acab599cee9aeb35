package org.scheelite.net.lower;

import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Functions of one number made of primitives, so that their derivatives come by themselves.
final class SpecialFunctions {
  /// Lanczos's approximation of the gamma function with g = 7: relative error below 1e-14.
  private static final double[] LANCZOS = {
    0.99999999999980993,
    676.5203681218851,
    -1259.1392167224028,
    771.32342877765313,
    -176.61502916214059,
    12.507343278686905,
    -0.13857109526572012,
    9.9843695780195716e-6,
    1.5056327351493116e-7
  };

  private static final double LANCZOS_SHIFT = 7.5;

  /// Steps of Newton's method after Winitzki's approximation of the inverse error function.
  private static final int ERROR_STEPS = 3;

  private static final double WINITZKI = 0.147;

  private final Graph g;

  SpecialFunctions(Graph g) {
    this.g = g;
  }

  private Node c(double value) {
    return g.constant(value);
  }

  private Node half(Node x) {
    return g.mul(x, c(0.5));
  }

  private Node square(Node x) {
    return g.mul(x, x);
  }

  Node inverse(Node x) {
    return g.div(c(1), x);
  }

  Node cosh(Node x) {
    return half(g.add(g.exp(x), g.exp(g.neg(x))));
  }

  Node sinh(Node x) {
    return g.mul(g.tanh(x), cosh(x)); // exact near 0, unlike the difference of exponentials
  }

  Node arcSin(Node x) {
    return g.angle(cathetus(x), x);
  }

  Node arcCos(Node x) {
    return g.angle(x, cathetus(x));
  }

  private Node cathetus(Node x) {
    return g.sqrt(g.mul(g.sub(c(1), x), g.add(c(1), x)));
  }

  Node arcSinh(Node x) {
    Node size = g.abs(x);
    Node positive = g.log(g.add(size, g.sqrt(g.add(square(size), c(1)))));
    return g.select(g.less(x, c(0)), g.neg(positive), positive);
  }

  Node arcCosh(Node x) {
    Node root = g.mul(g.sqrt(g.sub(x, c(1))), g.sqrt(g.add(x, c(1))));
    return g.log(g.add(x, root));
  }

  Node arcTanh(Node x) {
    return half(g.log(g.div(g.add(c(1), x), g.sub(c(1), x))));
  }

  Node haversine(Node x) {
    return square(g.sin(half(x)));
  }

  Node inverseHaversine(Node x) {
    return g.mul(c(2), arcSin(g.sqrt(x)));
  }

  Node gudermannian(Node x) {
    return g.mul(c(2), g.atan(g.tanh(half(x))));
  }

  Node inverseGudermannian(Node x) {
    return g.mul(c(2), arcTanh(g.tan(half(x))));
  }

  Node integerPart(Node x) {
    return g.mul(g.sign(x), g.floor(g.abs(x)));
  }

  /// The real root of odd degree, or the root of a positive number.
  Node surd(Node x, Node degree) {
    return g.mul(g.sign(x), g.pow(g.abs(x), inverse(degree)));
  }

  Node logGamma(Node x) {
    Node reflected = g.less(x, c(0.5));
    Node right = logGammaOfRight(g.select(reflected, g.sub(c(1), x), x));
    Node sine = g.select(reflected, g.abs(sinPi(x)), c(1));
    Node left = g.sub(g.log(g.div(c(Math.PI), sine)), right);
    return g.select(reflected, left, right);
  }

  Node gamma(Node x) {
    Node reflected = g.less(x, c(0.5));
    Node right = g.exp(logGammaOfRight(g.select(reflected, g.sub(c(1), x), x)));
    Node sine = g.select(reflected, sinPi(x), c(1));
    return g.select(reflected, g.div(c(Math.PI), g.mul(sine, right)), right);
  }

  private Node sinPi(Node x) {
    return g.sin(g.mul(x, c(Math.PI)));
  }

  private Node logGammaOfRight(Node x) {
    Node z = g.sub(x, c(1));
    Node sum = c(LANCZOS[0]);
    for (int i = 1; i < LANCZOS.length; i++) {
      sum = g.add(sum, g.div(c(LANCZOS[i]), g.add(z, c(i))));
    }
    Node t = g.add(z, c(LANCZOS_SHIFT));
    Node power = g.mul(g.add(z, c(0.5)), g.log(t));
    return g.add(g.sub(g.add(c(0.5 * Math.log(2 * Math.PI)), power), t), g.log(sum));
  }

  /// The last step of Newton's method, from a point taken as constant, has the right derivative.
  Node inverseErf(Node y) {
    Node log = g.log(g.mul(g.sub(c(1), y), g.add(c(1), y)));
    Node a = g.add(c(2 / (Math.PI * WINITZKI)), half(log));
    Node root = g.sqrt(g.sub(square(a), g.div(log, c(WINITZKI))));
    Node x = g.mul(g.sign(y), g.sqrt(g.sub(root, a)));
    for (int i = 0; i < ERROR_STEPS; i++) {
      Node at = g.stop(x);
      Node slope = g.mul(c(2 / Math.sqrt(Math.PI)), g.exp(g.neg(square(at))));
      x = g.sub(at, g.div(g.sub(g.erf(at), y), slope));
    }
    return x;
  }

  Node softPlus(Node x) {
    return g.add(g.ramp(x), g.log(g.add(c(1), g.exp(g.neg(g.abs(x))))));
  }

  /// `x` where it is not negative, else `scale (exp(x) - 1)`.
  Node exponentialLinear(Node x, double linear, double scale) {
    Node below = g.mul(c(scale), g.sub(g.exp(g.min(x, c(0))), c(1)));
    return g.select(g.less(x, c(0)), below, g.mul(c(linear), x));
  }
}
