package org.scheelite.tensor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Gradients by going backwards through a [Graph], as new nodes of the same graph.
public final class Gradients {

  private final Graph graph;
  private final Set<Node> needed;
  private final Map<Node, Node> gradients = new HashMap<>();

  private Gradients(Graph graph, Set<Node> needed) {
    this.graph = graph;
    this.needed = needed;
  }

  /// The gradients of the sum of all elements of `loss` (over the whole batch, when batched).
  ///
  /// @param with the nodes to differentiate by, parameters or others
  /// @return a gradient for each, zeros where the loss does not depend on it
  public static List<Node> of(Graph graph, Node loss, List<Node> with) {
    Node one = graph.constant(1, loss.shape());
    return of(graph, Map.of(loss, graph.expand(one, loss.rows())), with);
  }

  /// The gradients that follow from given gradients of some outputs: the sum over outputs of the
  /// product of the given gradient with the derivative of that output.
  public static List<Node> of(Graph graph, Map<Node, Node> given, List<Node> with) {
    var gradients = new Gradients(graph, dependents(graph, with));
    given.forEach(gradients::add);
    gradients.flow(given.keySet());
    return with.stream().map(gradients::result).toList();
  }

  private static Set<Node> dependents(Graph graph, List<Node> with) {
    var found = new HashSet<>(with);
    for (Node node : graph.nodes()) {
      if (node.op() != Op.STOP && node.inputs().stream().anyMatch(found::contains)) {
        found.add(node);
      }
    }
    return found;
  }

  private void flow(Set<Node> outputs) {
    var queue = new PriorityQueue<Node>((a, b) -> Integer.compare(b.id(), a.id()));
    var seen = new HashSet<Node>();
    outputs.stream().filter(needed::contains).filter(seen::add).forEach(queue::add);
    while (!queue.isEmpty()) {
      Node node = queue.remove();
      Node gradient = gradients.get(node);
      if (gradient != null && !node.inputs().isEmpty()) {
        pull(node, gradient);
        node.inputs().stream().filter(needed::contains).filter(seen::add).forEach(queue::add);
      }
    }
  }

  private void pull(Node node, Node gradient) {
    List<@Nullable Node> parts = Pullbacks.of(node.op()).pull(graph, node, gradient);
    for (int i = 0; i < parts.size(); i++) {
      Node part = parts.get(i);
      if (part != null && needed.contains(node.input(i))) {
        add(node.input(i), part);
      }
    }
  }

  /// Adds to the gradient of a node, summed over the batch where the node serves it as a whole.
  private void add(Node node, Node gradient) {
    Node fitting =
        node.batched()
            ? graph.expand(gradient, node.rows())
            : gradient.batched() ? graph.batchSum(gradient) : gradient;
    gradients.merge(node, fitting, graph::add);
  }

  private Node result(Node node) {
    Node gradient = gradients.get(node);
    return gradient != null ? gradient : graph.expand(graph.constant(0, node.shape()), node.rows());
  }

  /// How a gradient of the result becomes gradients of the inputs; `null` for none.
  @FunctionalInterface
  interface Pullback {
    List<@Nullable Node> pull(Graph g, Node out, Node d);
  }

  static int[] identity(int size) {
    return IntStream.range(0, size).toArray();
  }

  static int[] inverse(int... order) {
    int[] inverse = new int[order.length];
    Arrays.setAll(inverse, i -> IntStream.range(0, order.length).filter(k -> order[k] == i).sum());
    return inverse;
  }
}
