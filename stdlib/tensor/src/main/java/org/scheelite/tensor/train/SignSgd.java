package org.scheelite.tensor.train;

import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Steps of equal size in the direction of the running mean gradient's signs.
///
/// @param momentum how slowly the mean gradient changes
public record SignSgd(double momentum) implements Optimizer {

  public SignSgd() {
    this(0.93);
  }

  @Override
  public Node next(Update u) {
    Graph g = u.graph();
    Node mean = u.state("mean");
    Node newMean = u.keep(mean, u.blend(momentum, mean, momentum - 1, u.gradient()));
    return g.add(u.weight(), g.mul(u.rate(), g.sign(newMean)));
  }
}
