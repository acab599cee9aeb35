package org.scheelite.tensor.train;

import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Stochastic gradient descent with momentum.
///
/// @param momentum the part of the former step that goes into the next one
public record Sgd(double momentum) implements Optimizer {

  public Sgd() {
    this(0.93);
  }

  @Override
  public Node next(Update u) {
    Graph g = u.graph();
    Node step = g.mul(u.rate(), u.gradient());
    if (momentum == 0) {
      return g.sub(u.weight(), step);
    }
    Node velocity = u.state("velocity");
    Node faster = u.keep(velocity, g.sub(g.mul(g.constant(momentum), velocity), step));
    return g.add(u.weight(), faster);
  }
}
