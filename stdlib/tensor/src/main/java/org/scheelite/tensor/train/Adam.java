package org.scheelite.tensor.train;

import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Steps by the mean gradient over the root of its mean square, both running means, corrected for
/// their start at zero.
///
/// Kingma and Ba, "Adam: a method for stochastic optimization" (2015).
///
/// @param beta1 how slowly the mean gradient changes
/// @param beta2 how slowly the mean square changes
/// @param epsilon added to the root of the mean square
public record Adam(double beta1, double beta2, double epsilon) implements Optimizer {

  public Adam() {
    this(0.9, 0.999, 1e-5);
  }

  @Override
  public Node next(Update u) {
    Graph g = u.graph();
    Node gradient = u.gradient();
    Node mean = u.state("mean");
    Node square = u.state("square");
    Node newMean = u.keep(mean, u.blend(beta1, mean, 1 - beta1, gradient));
    Node newSquare = u.keep(square, u.blend(beta2, square, 1 - beta2, g.mul(gradient, gradient)));
    Node direction = g.div(newMean, g.add(g.sqrt(newSquare), g.constant(epsilon)));
    return g.sub(u.weight(), g.mul(u.rate(), direction));
  }

  @Override
  public double rate(double learningRate, long step) {
    return learningRate * Math.sqrt(1 - Math.pow(beta2, step)) / (1 - Math.pow(beta1, step));
  }
}
