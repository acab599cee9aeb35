package org.scheelite.tensor.train;

import org.scheelite.tensor.Node;

/// How a weight follows its gradient. An optimizer is a formula in primitives: the plan makes one
/// loop of it for each array.
public interface Optimizer {

  /// The new value of the weight of `update`; also sets its states.
  Node next(Update update);

  /// The rate to use at a step, counted from 1, for a given learning rate.
  default double rate(double learningRate, long step) {
    return learningRate;
  }
}
