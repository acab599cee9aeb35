package org.scheelite.net.layer.sequence;

import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// An attention layer as primitive operations: how well keys fit queries, and the means of values
/// with weights that follow from that.
final class AttentionScores {
  /// Stands in scores for keys that a query does not see; far enough from overflow to be added.
  private static final double UNSEEN = -1e30;

  private final AttentionLayer layer;
  private final Scope scope;
  private final Graph g;

  AttentionScores(AttentionLayer layer, Scope scope) {
    this.layer = layer;
    this.scope = scope;
    g = scope.graph();
  }

  /// What leaves the layer, the weights too.
  Map<String, Node> outputs() {
    Node query = scope.input("Query");
    Node k = lined(scope.input("Key"));
    Node v = lined(scope.input("Value"));
    Node q = lined(query);
    Node scores = scores(q, k);
    if (layer.rescaled()) {
      scores = g.mul(scores, g.constant(1 / Math.sqrt(k.shape().dim(-1))));
    }
    Node seen = seen(scores.shape());
    if (seen != null) {
      scores = g.select(seen, scores, g.constant(UNSEEN));
    }
    Node weights = g.softmax(scores, -1);
    Node used =
        scope.training() && layer.dropout() > 0 ? g.dropout(weights, layer.dropout()) : weights;
    Node result = g.dot(used, v);
    Shape before = query.shape().part(0, query.shape().rank() - layer.own());
    Shape keys = scope.input("Key").shape();
    Shape whole = keys.part(0, keys.rank() - layer.own());
    return Map.of(
        "Output",
        spread(result, before, Shape.of(v.shape().dim(-1))),
        AttentionLayer.WEIGHTS_PORT,
        spread(weights, before, whole));
  }

  /// The vectors in one row, with heads in front: `{positions, size}` or `{heads, positions,
  /// size}`.
  private Node lined(Node x) {
    Shape shape = x.shape();
    int size = shape.dim(-1);
    if (!layer.heads()) {
      return g.reshape(x, Shape.of(shape.size() / size, size));
    }
    int count = shape.dim(-2);
    Node rows = g.reshape(x, Shape.of(shape.size() / size / count, count, size));
    return g.transpose(rows, 1, 0, 2);
  }

  /// Puts what was lined up back into the levels of the queries.
  private Node spread(Node x, Shape before, Shape after) {
    Node rows = layer.heads() ? g.transpose(x, 1, 0, 2) : x;
    Shape shape = layer.heads() ? before.append(x.shape().dim(0)) : before;
    for (int dim : after.dims()) {
      shape = shape.append(dim);
    }
    return g.reshape(rows, shape);
  }

  /// The scores of all keys for all queries: `{queries, keys}`, with heads in front.
  private Node scores(Node q, Node k) {
    if (layer.scoring().equals("Dot")) {
      return g.dot(q, k, false, true);
    }
    if (layer.scoring().equals("Bilinear")) {
      return g.dot(g.dot(q, scope.array("Weights"), false, true), k, false, true);
    }
    int lead = q.shape().rank() - 2;
    int queries = q.shape().dim(-2);
    int keys = k.shape().dim(-2);
    Shape pairs = k.shape().part(0, lead).append(queries).append(keys);
    int[] keyPlaces = IntStream.range(0, lead + 2).map(i -> i < lead ? i : i + 1).toArray();
    int[] queryPlaces = IntStream.range(0, lead + 2).map(i -> i <= lead ? i : i + 1).toArray();
    Node eachKey = g.broadcast(k, pairs.append(k.shape().dim(-1)), keyPlaces);
    Node eachQuery = g.broadcast(q, pairs.append(q.shape().dim(-1)), queryPlaces);
    int rows = Math.max(1, Math.max(k.rows(), q.rows()));
    Map<String, Node> given =
        Map.of(
            "Input", folded(g.expand(eachKey, rows), lead + 2),
            "Query", folded(g.expand(eachQuery, rows), lead + 2));
    Node score = scope.part(0, given, null).values().iterator().next();
    for (int i = pairs.rank() - 1; i >= 0; i--) {
      score = g.unfold(score, pairs.dim(i));
    }
    return score;
  }

  private Node folded(Node x, int levels) {
    Node folded = x;
    for (int i = 0; i < levels; i++) {
      folded = g.fold(folded);
    }
    return folded;
  }

  /// 1 for the keys that a query sees, of the shape of the scores; null where all are seen.
  private @Nullable Node seen(Shape shape) {
    int last = shape.rank() - 1;
    Node seen = null;
    if (layer.window() != AttentionLayer.ALL) {
      int window = layer.window();
      int queries = shape.dim(-2);
      int keys = shape.dim(-1);
      var sees = new double[queries * keys];
      for (int i = 0; i < sees.length; i++) {
        int query = i / keys;
        int key = i % keys;
        sees[i] = key <= query && (window == 0 || key > query - window) ? 1 : 0;
      }
      Node mask = g.constant(sees, Shape.of(queries, keys));
      seen = g.broadcast(mask, shape, last - 1, last);
    }
    Node length = scope.length("Key", 0);
    Shape keys = scope.input("Key").shape();
    if (length != null) {
      Shape positions = keys.part(0, keys.rank() - layer.own());
      Node own = g.reshape(Masks.mask(g, positions, 0, length), Shape.of(positions.size()));
      Node each = g.broadcast(own, shape, last);
      seen = seen == null ? each : g.mul(seen, each);
    }
    return seen;
  }
}
