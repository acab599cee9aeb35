package org.scheelite.tensor.plan;

import java.util.List;
import org.scheelite.tensor.Attribute.Transposed;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Op;

/// How much work there is, and how it is cut into shards.
final class Cost {

  /// A shard of about so many operations keeps matrix products efficient and threads even.
  private static final long SHARD = 17_000_000;

  /// More shards than this would cost more in adding up than they gain.
  private static final int MOST = 16;

  private Cost() {}

  /// Operations for one example.
  static long perExample(List<Node> nodes) {
    long cost = 1;
    for (Node node : nodes) {
      long elements = (long) node.shape().size() * node.rows();
      if (node.op() == Op.DOT) {
        boolean turned = ((Transposed) node.attribute()).first();
        cost += 2 * elements * node.input(0).shape().dim(turned ? -2 : -1);
      } else if (node.op().kind() == Op.Kind.ROUTINE) {
        cost += node.rows() * Routine.cost(node);
      } else if (node.op().elementwise()) {
        cost += elements;
      }
    }
    return cost;
  }

  /// Examples in one shard. It follows from the plan and the size of the batch alone, never from
  /// the number of threads: so results do not depend on that either.
  static int shardSize(long perExample, int examples) {
    long shards = Math.min(MOST, Math.max(1, perExample * examples / SHARD));
    return (int) ((examples + shards - 1) / shards);
  }
}
