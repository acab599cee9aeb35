package org.scheelite.tensor.plan;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.tensor.Node;

/// A kernel to be: nodes that are calculated together, at a certain place of the order.
final class Step {

  enum Kind {
    /// Elementwise nodes of one shape, in one loop.
    FUSED,
    /// Any other single node.
    SINGLE,
    /// The part of a sum over the batch that each shard does.
    PARTIAL,
    /// The sum of what the shards have done.
    COMBINE,
    /// A sum over the batch that is done when all shards are.
    LATE,
    /// Puts a value into its parameter.
    COMMIT
  }

  final Kind kind;
  final int stage;
  final boolean batched;
  final int order;
  final List<Node> nodes = new ArrayList<>();

  Step(Kind kind, int stage, boolean batched, int order, Node first) {
    this.kind = kind;
    this.stage = stage;
    this.batched = batched;
    this.order = order;
    nodes.add(first);
  }

  /// The node, where there is one only.
  Node node() {
    return nodes.getFirst();
  }
}
