package org.scheelite.tensor.train;

import org.scheelite.tensor.Node;

/// A parameter to be trained, and how.
///
/// @param weight the parameter
/// @param multiplier of the learning rate: 0 leaves the parameter as it is, a negative one climbs
/// @param penalty factor of the L2 penalty, 0 for none
/// @param gradientLimit where elements of the gradient are clipped, infinite for nowhere
/// @param weightLimit where elements of the weight are clipped, infinite for nowhere
public record Learnable(
    Node weight, double multiplier, double penalty, double gradientLimit, double weightLimit) {

  /// Trained plainly.
  public Learnable(Node weight) {
    this(weight, 1, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
  }
}
