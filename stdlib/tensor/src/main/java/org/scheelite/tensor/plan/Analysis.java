package org.scheelite.tensor.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.Attribute.Transposed;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Op;
import org.scheelite.tensor.Op.Kind;

/// What a plan must know of its nodes: which are needed, who uses them, at which stage they can be
/// had, and which of them need an array.
///
/// A stage ends where something is summed over the batch: only then are all shards waited for.
final class Analysis {

  /// Examples that a shard has, more or less.
  private static final long TYPICAL_SHARD = 64;

  private final Map<Node, List<Node>> users = new HashMap<>();
  private final Map<Node, Integer> stages = new HashMap<>();
  private final Set<Node> results = new HashSet<>();
  private final Set<Node> absorbed = new HashSet<>();
  private final Map<Node, Node> sums = new HashMap<>();
  private final Map<Node, Node> biases = new HashMap<>();
  private final Set<Node> late = new HashSet<>();
  private final Set<Node> turned = new LinkedHashSet<>();
  private final List<Node> nodes = new ArrayList<>();

  Analysis(Graph graph, Collection<Node> outputs, Map<Node, Node> updates) {
    results.addAll(outputs.stream().map(Analysis::through).toList());
    results.addAll(updates.values().stream().map(Analysis::through).toList());
    var needed = new HashSet<>(results);
    for (Node node : graph.nodes().reversed()) {
      if (needed.contains(node)) {
        node.inputs().stream().map(Analysis::through).forEach(needed::add);
      }
    }
    for (Node node : graph.nodes()) {
      if (needed.contains(node)) {
        enter(node);
      }
    }
    results.addAll(List.copyOf(results).stream().map(this::root).toList());
    for (Node node : nodes) {
      if (node.op().kind() == Kind.REDUCE) {
        absorb(node, through(node.input(0)));
      }
    }
    nodes.forEach(this::fold);
    nodes.reversed().forEach(this::sink);
    nodes.forEach(this::postpone);
    if (!updates.isEmpty()) {
      nodes.forEach(this::turn);
    }
  }

  /// Finds weights of products that are better multiplied by when they are turned. When nothing is
  /// trained, a batch may be one example, which would not be worth it.
  private void turn(Node product) {
    if (product.op() != Op.DOT || !product.batched() || product.shape().rank() != 2) {
      return;
    }
    var flags = (Transposed) product.attribute();
    Node weights = root(product.input(1));
    boolean matrix =
        weights.op() == Op.PARAMETER && weights.shape().equals(product.input(1).shape());
    if (flags.second()
        && !flags.first()
        && matrix
        && root(product.input(0)).batched()
        && TurnKernel.suits(weights.shape().dim(0), weights.shape().dim(1))) {
      turned.add(weights);
    }
  }

  /// The weights of which products use a transposed copy.
  Set<Node> turned() {
    return turned;
  }

  /// Lets a product begin with the biases that would be added to it.
  private void fold(Node node) {
    if (node.op() != Op.ADD || !node.batched() || absorbed.contains(node)) {
      return;
    }
    for (int i = 0; i < 2; i++) {
      Node product = root(node.input(i));
      Node bias = root(node.input(1 - i));
      boolean stacked =
          product.op() == Op.DOT
              && product.shape().rank() == 2
              && root(product.input(0)).batched()
              && !root(product.input(1)).batched()
              && !((Transposed) product.attribute()).first();
      boolean array = bias.op() == Op.PARAMETER || bias.op() == Op.BATCH_SUM;
      if (stacked && array && stage(bias) <= stage(product) && onlyFor(node, node.input(i))) {
        sums.put(product, node);
        biases.put(product, bias);
        return;
      }
    }
  }

  /// Whether a value is used by one node only, seen through other shapes of it.
  private boolean onlyFor(Node user, Node value) {
    Node x = through(value);
    boolean sole = users(x).size() == 1 && !results.contains(x) && user.rows() == x.rows();
    return sole && (x.op() == Op.DOT || x.op() == Op.RESHAPE && onlyFor(x, x.input(0)));
  }

  /// What a product together with its biases makes, or the product itself.
  Node sum(Node product) {
    return sums.getOrDefault(product, product);
  }

  /// The biases that a product begins with.
  @Nullable Node bias(Node product) {
    return biases.get(product);
  }

  /// Whether a node is the sum of a product and its biases.
  boolean isSum(Node node) {
    return sums.containsValue(node);
  }

  /// What serves the whole batch is calculated at the stage where it is first used.
  private void sink(Node node) {
    if (!node.batched() && node.op().elementwise() && !results.contains(node)) {
      int first = users(node).stream().mapToInt(this::stage).min().orElse(0);
      boolean here = users(node).stream().anyMatch(u -> u.op() == Op.BATCH_SUM);
      if (!here) {
        stages.merge(node, first, Math::max);
      }
    }
  }

  /// Lets the only user of a node calculate it, where that needs no array for longer than the node
  /// itself would be one: so derivatives that follow from a stored result are not stored.
  private void postpone(Node node) {
    List<Node> uses = users(node).stream().distinct().toList();
    boolean sole = uses.size() == 1 && !isSum(node);
    if (!node.op().elementwise() || results.contains(node) || !sole) {
      return;
    }
    Node user = uses.getFirst();
    boolean fits =
        user.op().elementwise()
            && user.rows() == node.rows()
            && stage(user) == stage(node)
            && !absorbed.contains(node);
    if (fits && arrays(node).size() <= 1) {
      absorbed.add(node);
    }
  }

  /// The nodes that are to be read for a node, where scalars and what is kept anyway do not count.
  private Set<Node> arrays(Node node) {
    var found = new HashSet<Node>();
    for (Node input : node.inputs()) {
      Node x = through(input);
      if (absorbed.contains(x)) {
        found.addAll(arrays(x));
      } else if (x.number() == null && !kept(x)) {
        found.add(x);
        if (!keptAnyway(x)) {
          found.add(node);
        }
      }
    }
    return found;
  }

  private static boolean kept(Node x) {
    return x.op() == Op.PARAMETER || x.op() == Op.CONSTANT || x.op() == Op.INPUT;
  }

  /// Whether a node needs an array whatever its elementwise users do.
  private boolean keptAnyway(Node x) {
    return !x.op().elementwise()
        || isSum(x)
        || results.contains(x)
        || users(x).stream().anyMatch(u -> !u.op().elementwise() || !u.shape().equals(x.shape()));
  }

  /// The steps' own nodes that use a node, through those which their users calculate.
  Set<Node> finalUsers(Node node) {
    var found = new HashSet<Node>();
    for (Node user : users(node)) {
      if (absorbed.contains(user) && user.op().elementwise()) {
        found.addAll(finalUsers(user));
      } else {
        found.add(user);
      }
    }
    return found;
  }

  private void enter(Node node) {
    nodes.add(node);
    users.put(node, new ArrayList<>());
    int stage = 0;
    for (Node input : node.inputs()) {
      Node x = through(input);
      users.getOrDefault(x, List.of()).add(node);
      stage = Math.max(stage, stage(x));
    }
    stages.put(node, node.op() == Op.BATCH_SUM ? stage + 1 : stage);
  }

  /// The node that a value comes from, below those which only stop gradients.
  static Node through(Node node) {
    Node x = node;
    while (x.op() == Op.STOP) {
      x = x.input(0);
    }
    return x;
  }

  /// The node whose array holds the elements of `node` in the same order.
  Node root(Node node) {
    Node x = through(node);
    while (x.op().kind() == Kind.ALIAS && !copied(x)) {
      x = through(x.input(0));
    }
    return x;
  }

  /// Lets a reduction calculate what it reduces, where nobody else wants it.
  private void absorb(Node reduction, Node x) {
    boolean sole = users(x).stream().distinct().count() == 1 && !results.contains(x);
    if (!sole || stage(x) != inputStage(reduction)) {
      return;
    }
    boolean product = reduction.op() == Op.BATCH_SUM && sums(x);
    if (product || x.op().elementwise()) {
      absorbed.add(x);
    }
    if (product && large(x)) {
      late.add(reduction);
    }
    if (x.op().elementwise()) {
      for (Node input : x.inputs()) {
        Node below = through(input);
        if (below.op().elementwise() && below.rows() == x.rows()) {
          absorb(reduction, below);
        }
      }
    }
  }

  /// Whether a product that is summed over the batch has so many elements that one of them for each
  /// shard would cost more than to keep the factors of all shards.
  private static boolean large(Node x) {
    boolean factors = x.op() == Op.DOT && x.input(0).batched() && x.input(1).batched();
    if (!factors || !((Transposed) x.attribute()).first()) {
      return false;
    }
    long factorElements = (long) x.input(0).shape().size() + x.input(1).shape().size();
    return x.shape().size() >= TYPICAL_SHARD * factorElements * x.rows();
  }

  /// Whether a sum over the batch is one product of the factors of all shards, made when these are
  /// there.
  boolean late(Node sum) {
    return late.contains(sum);
  }

  private static boolean sums(Node x) {
    return x.op() == Op.DOT && x.shape().rank() == 2
        || x.op() == Op.SCATTER
        || x.op() == Op.CONVOLVE_WEIGHTS;
  }

  int inputStage(Node reduction) {
    return stage(through(reduction.input(0)));
  }

  /// The needed nodes, inputs first.
  List<Node> nodes() {
    return nodes;
  }

  List<Node> users(Node node) {
    return users.getOrDefault(node, List.of());
  }

  int stage(Node node) {
    return stages.getOrDefault(node, 0);
  }

  /// Whether a node is an output or a new value of a parameter.
  boolean result(Node node) {
    return results.contains(node);
  }

  /// Whether a node is calculated within the reduction that uses it.
  boolean absorbed(Node node) {
    return absorbed.contains(node);
  }

  /// Whether a view of other elements needs an array of its own, because someone wants its elements
  /// next to each other.
  boolean copied(Node node) {
    if (node.op().kind() == Kind.VIEW) {
      return result(node) || users(node).stream().anyMatch(this::packed);
    }
    return node.op() == Op.EXPAND && folded(node);
  }

  private boolean packed(Node user) {
    return switch (user.op().kind()) {
      case ALIAS, PRODUCT, ROUTINE -> true;
      case MOVE -> user.op() == Op.GATHER || user.op() == Op.SCATTER;
      default -> false;
    };
  }

  private boolean folded(Node node) {
    return users(node).stream()
        .anyMatch(
            u -> u.op() == Op.FOLD || u.op() == Op.UNFOLD || u.op() == Op.RESHAPE && folded(u));
  }
}
