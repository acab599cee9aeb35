package org.scheelite.tensor.train;

import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// One array to be trained, as an [Optimizer] sees it.
///
/// @param graph where the formula is to be built
/// @param weight the array
/// @param gradient the gradient of the mean loss, clipped and regularized already
/// @param rate the learning rate of this array
public record Update(Graph graph, Node weight, Node gradient, Node rate) {

  /// An array of the same shape that stays from step to step and begins with zeros.
  public Node state(String name) {
    return graph.parameter(stateName(weight.name(), name), weight.shape());
  }

  /// What the parameter is called that holds a state of a weight.
  public static String stateName(String weight, String state) {
    return weight + "#" + state;
  }

  /// Gives a state its new value.
  public Node keep(Node state, Node value) {
    graph.update(state, value);
    return value;
  }

  /// `a x + b y` for numbers `a` and `b`.
  Node blend(double a, Node x, double b, Node y) {
    return graph.add(graph.mul(graph.constant(a), x), graph.mul(graph.constant(b), y));
  }
}
