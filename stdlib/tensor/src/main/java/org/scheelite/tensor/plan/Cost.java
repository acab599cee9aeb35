package org.scheelite.tensor.plan;

import org.scheelite.tensor.Attribute.Transposed;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Op;

/// How much work there is, and how it is cut into shards.
///
/// @param perExample operations for one example
/// @param perShard operations that each shard costs beside those of its examples
record Cost(long perExample, long perShard) {

  /// A shard of about so many operations keeps matrix products efficient and threads even.
  private static final long SHARD = 17_000_000;

  /// More shards than this would cost more in adding up than they gain.
  private static final int MOST = 16;

  /// What it takes to copy an element that is not in a near cache, in operations of a product of
  /// matrices: about 0.2 ns beside 160 operations in a nanosecond.
  private static final long COPY = 32;

  /// The cost of shards themselves is kept below this part of the whole.
  private static final double SHARE = 0.2;

  /// The work of the nodes that a plan needs.
  static Cost of(Analysis analysis) {
    long operations = 1;
    long copies = 0;
    for (Node node : analysis.nodes()) {
      operations += operations(node);
      copies += copies(node, analysis);
    }
    return new Cost(operations, COPY * copies);
  }

  private static long operations(Node node) {
    long elements = (long) node.shape().size() * node.rows();
    if (node.op() == Op.DOT) {
      boolean turned = ((Transposed) node.attribute()).first();
      return 2 * elements * node.input(0).shape().dim(turned ? -2 : -1);
    }
    if (node.op().kind() == Op.Kind.ROUTINE) {
      return node.rows() * Routine.cost(node);
    }
    return node.op().elementwise() ? elements : 0;
  }

  /// The elements that each shard copies: weights that are prepared for a product, and sums over
  /// the batch, which are written once and read once.
  private static long copies(Node node, Analysis analysis) {
    return switch (node.op()) {
      case DOT -> {
        boolean weights = node.batched() && !node.input(1).batched();
        yield weights ? node.input(1).shape().size() : 0;
      }
      case RECUR -> (long) node.input(1).shape().size() * node.shape().dim(0);
      case RECUR_BACK -> (long) node.input(2).shape().size() * node.shape().dim(0);
      case BATCH_SUM -> analysis.late(node) ? 0 : 2L * node.shape().size();
      default -> 0;
    };
  }

  /// The shards of a batch. They follow from the plan and the size of the batch alone, never from
  /// the number of threads: so results do not depend on that either.
  Cut cut(int examples) {
    long all = perExample * examples;
    long worthwhile = all / SHARD;
    long cheap = Math.max(2, (long) (SHARE * all / Math.max(1, perShard)));
    return Cut.of(examples, Math.clamp(Math.min(worthwhile, cheap), 1, MOST));
  }
}
