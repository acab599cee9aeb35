package org.scheelite.tensor.train;

import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Steps by the gradient over its running standard deviation, with momentum.
///
/// @param beta how slowly mean and mean square of the gradient change
/// @param momentum the part of the former step that goes into the next one
/// @param epsilon added to the variance
public record RmsProp(double beta, double momentum, double epsilon) implements Optimizer {

  public RmsProp() {
    this(0.95, 0.9, 1e-6);
  }

  @Override
  public Node next(Update u) {
    Graph g = u.graph();
    Node gradient = u.gradient();
    Node square = u.state("square");
    Node mean = u.state("mean");
    Node velocity = u.state("velocity");
    Node newSquare = u.keep(square, u.blend(beta, square, 1 - beta, g.mul(gradient, gradient)));
    Node newMean = u.keep(mean, u.blend(beta, mean, 1 - beta, gradient));
    Node variance = g.sub(newSquare, g.mul(newMean, newMean));
    Node scaled = g.div(gradient, g.sqrt(g.add(variance, g.constant(epsilon))));
    Node step = g.sub(g.mul(g.constant(momentum), velocity), g.mul(u.rate(), scaled));
    return g.add(u.weight(), u.keep(velocity, step));
  }
}
