package org.scheelite.net.layer.function;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Take;
import org.scheelite.net.lower.Unsupported;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Functions of whole arrays as primitive operations.
final class ArrayFunctions {
  private final Graph g;
  private final ArrayProgram program;

  ArrayFunctions(Graph g, ArrayProgram program) {
    this.g = g;
    this.program = program;
  }

  /// The value of a call; null where it is not of a form known here.
  @Nullable Node apply(String name, Normal call) {
    if (name.equals("Join")) {
      return joined(call.args().stream().map(program::node).toList(), call);
    }
    if (name.equals("Max") || name.equals("Min")) {
      return largest(call, name.equals("Min"));
    }
    if (name.equals("Dot")) {
      Node product = program.node(call.arg(0));
      for (int i = 1; i < call.size(); i++) {
        product = dot(product, program.node(call.arg(i)), call);
      }
      return product;
    }
    Node x = program.node(call.arg(0));
    if (name.equals("ConstantArray")) {
      return repeated(x, call);
    }
    if (x.shape().rank() == 0) {
      return null;
    }
    return call.size() == 1 ? unary(name, x) : several(name, x, call);
  }

  private @Nullable Node unary(String name, Node x) {
    int size = x.shape().dim(0);
    int rank = x.shape().rank();
    return switch (name) {
      case "Total" -> g.sum(x, 0);
      case "Mean" -> g.mean(x, 0);
      case "Variance" -> size > 1 ? variance(x) : null;
      case "StandardDeviation" -> size > 1 ? g.safeSqrt(variance(x)) : null;
      case "Norm" -> rank == 1 ? g.norm(x, 0) : null;
      case "Tr" -> rank == 1 ? g.sum(x, 0) : rank == 2 ? trace(x) : null;
      case "Transpose" -> rank > 1 ? g.swap(x, 0, 1) : null;
      case "Reverse" -> Take.slice(g, x, 0, size - 1, -1, size);
      case "First" -> element(x, 0);
      case "Last" -> element(x, size - 1);
      case "Most" -> size > 1 ? Take.slice(g, x, 0, 0, 1, size - 1) : null;
      case "Rest" -> size > 1 ? Take.slice(g, x, 0, 1, 1, size - 1) : null;
      case "Flatten" -> g.reshape(x, Shape.of(x.shape().size()));
      case "Length" -> g.constant(size);
      case "Accumulate" -> accumulated(x);
      case "Sort" -> rank == 1 ? sorted(x) : null;
      case "Median" -> median(x);
      case "Det" -> SquareMatrices.isSmall(x) ? new SquareMatrices(g, x).determinant() : null;
      case "Inverse" -> SquareMatrices.isSmall(x) ? new SquareMatrices(g, x).inverse() : null;
      case "Differences" ->
          size > 1
              ? g.sub(Take.slice(g, x, 0, 1, 1, size - 1), Take.slice(g, x, 0, 0, 1, size - 1))
              : null;
      default -> null;
    };
  }

  private @Nullable Node several(String name, Node x, Normal call) {
    Expr spec = call.arg(1);
    int n = Arguments.level(spec);
    return switch (name) {
      case "Total" -> total(x, spec, n);
      case "Part" -> part(x, call);
      case "Take" -> take(x, spec, n, false);
      case "Drop" -> take(x, spec, n, true);
      case "Reverse" -> {
        int axis = n - 1;
        yield n > 0 && n <= x.shape().rank()
            ? Take.slice(g, x, axis, x.shape().dim(axis) - 1, -1, x.shape().dim(axis))
            : null;
      }
      case "Partition" -> partitioned(x, call);
      case "Append" -> joined(List.of(x, lone(program.node(spec))), call);
      case "Prepend" -> joined(List.of(lone(program.node(spec)), x), call);
      case "Transpose" -> transposed(x, spec);
      case "Flatten" -> flattened(x, n);
      case "ArrayReshape" -> {
        List<Integer> dims = Arguments.sizes(spec);
        if (dims == null) {
          yield null;
        }
        long size = dims.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
        yield size == x.shape().size() ? g.reshape(x, Shape.of(dims)) : null;
      }
      default -> null;
    };
  }

  private Node variance(Node x) {
    Node d = g.sub(x, g.spread(g.mean(x, 0), x.shape(), 0));
    return g.div(g.sum(g.mul(d, d), 0), g.constant(x.shape().dim(0) - 1));
  }

  private Node sorted(Node x) {
    return Take.at(g, x, 0, g.order(x));
  }

  /// The middle of the elements, for each place of an element.
  private Node median(Node x) {
    int size = x.shape().dim(0);
    Node lines = g.reshape(x, Shape.of(size, x.shape().size() / size));
    var middles = new ArrayList<Node>();
    for (int i = 0; i < lines.shape().dim(1); i++) {
      Node line = g.reshape(Take.slice(g, lines, 1, i, 1, 1), Shape.of(size));
      Node sorted = sorted(line);
      Node low = Take.slice(g, sorted, 0, (size - 1) / 2, 1, 1);
      Node high = Take.slice(g, sorted, 0, size / 2, 1, 1);
      middles.add(g.mul(g.add(low, high), g.constant(0.5)));
    }
    return g.reshape(g.concat(0, middles), x.shape().without(0));
  }

  /// Runs of `n` elements, each beginning a step after the one before.
  private @Nullable Node partitioned(Node x, Normal call) {
    int n = Arguments.size(call.arg(1));
    int step = call.size() > 2 ? Arguments.size(call.arg(2)) : n;
    int size = x.shape().dim(0);
    if (n <= 0 || step <= 0 || n > size || call.size() > 3) {
      return null;
    }
    var runs = new ArrayList<Node>();
    for (int i = 0; i + n <= size; i += step) {
      runs.add(Take.slice(g, x, 0, i, 1, n));
    }
    return program.stacked(runs, call);
  }

  private Node trace(Node x) {
    int rows = x.shape().dim(0);
    int columns = x.shape().dim(1);
    var mask = new double[rows * columns];
    for (int i = 0; i < Math.min(rows, columns); i++) {
      mask[i * columns + i] = 1;
    }
    return g.total(g.mul(x, g.constant(mask, x.shape())));
  }

  private Node accumulated(Node x) {
    int size = x.shape().dim(0);
    var below = new double[size * size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(below, i * size, i * size + i + 1, 1);
    }
    Node flat = g.reshape(x, Shape.of(size, x.shape().size() / size));
    return g.reshape(g.dot(g.constant(below, Shape.of(size, size)), flat), x.shape());
  }

  private @Nullable Node total(Node x, Expr spec, int n) {
    int rank = x.shape().rank();
    if (spec.equals(Sym.INFINITY) || Arguments.infinite(spec)) {
      return g.total(x);
    }
    if (n > 0 && n <= rank) {
      return g.sum(x, IntStream.range(0, n).toArray());
    }
    if (spec instanceof Normal level && level.is(Sym.LIST, 1)) {
      int at = Arguments.level(level.arg(0));
      int axis = at < 0 ? rank + at : at - 1;
      return at != 0 && axis >= 0 && axis < rank ? g.sum(x, axis) : null;
    }
    return null;
  }

  private Node element(Node x, int place) {
    return g.reshape(Take.slice(g, x, 0, place, 1, 1), x.shape().without(0));
  }

  private @Nullable Node part(Node x, Normal call) {
    Node part = x;
    int axis = 0;
    for (int i = 1; i < call.size(); i++) {
      if (axis >= part.shape().rank()) {
        return null;
      }
      int size = part.shape().dim(axis);
      Expr spec = call.arg(i);
      int n = Arguments.level(spec);
      if (spec.equals(Sym.ALL)) {
        axis++;
      } else if (n != 0) {
        int place = n < 0 ? size + n : n - 1;
        if (place < 0 || place >= size) {
          return null;
        }
        part = g.reshape(Take.slice(g, part, axis, place, 1, 1), part.shape().without(axis));
      } else {
        int[] places = places(spec, size);
        if (places == null || places.length == 0) {
          return null;
        }
        part = Take.at(g, part, axis, places);
        axis++;
      }
    }
    return part;
  }

  /// The places that a list of positions or a span means; null where it means none.
  private static int @Nullable [] places(Expr spec, int size) {
    if (spec instanceof Normal span && span.is(Sym.SPAN)) {
      int from = bound(span.arg(0), size, 1);
      int to = span.size() < 2 ? size : bound(span.arg(1), size, size);
      int step = span.size() < 3 ? 1 : Arguments.level(span.arg(2));
      if (step == 0 || from < 1 || from > size || to < 0 || to > size) {
        return null;
      }
      int count = Math.max(0, (to - from + step) / step);
      return IntStream.range(0, count).map(i -> from - 1 + i * step).toArray();
    }
    if (spec instanceof Normal list && Lists.isList(list)) {
      int[] places = list.args().stream().mapToInt(n -> bound(n, size, -1) - 1).toArray();
      return Arrays.stream(places).allMatch(p -> p >= 0 && p < size) ? places : null;
    }
    return null;
  }

  private static int bound(Expr bound, int size, int all) {
    if (bound instanceof Int(long n)) {
      return (int) (n < 0 ? size + 1 + n : n);
    }
    return bound.equals(Sym.ALL) ? all : -1;
  }

  private @Nullable Node take(Node x, Expr spec, int n, boolean drop) {
    int size = x.shape().dim(0);
    int from = n < 0 ? size + n : 0;
    int to = n < 0 ? size : n;
    if (spec instanceof Normal pair && pair.is(Sym.LIST, 2)) {
      from = bound(pair.arg(0), size, -1) - 1;
      to = bound(pair.arg(1), size, -1);
    } else if (n == 0) {
      return null;
    }
    if (from < 0 || to > size || from >= to) {
      return null;
    }
    if (!drop) {
      return Take.slice(g, x, 0, from, 1, to - from);
    }
    var left = new ArrayList<Integer>();
    for (int i = 0; i < size; i++) {
      if (i < from || i >= to) {
        left.add(i);
      }
    }
    return left.isEmpty() ? null : Take.at(g, x, 0, left.stream().mapToInt(i -> i).toArray());
  }

  private static Shape one(Shape shape) {
    return shape.prepend(1);
  }

  private Node lone(Node x) {
    return g.reshape(x, one(x.shape()));
  }

  private Node joined(List<Node> parts, Expr at) {
    int rows = parts.stream().mapToInt(Node::rows).max().orElse(0);
    Shape rest = parts.getFirst().shape().rank() == 0 ? null : parts.getFirst().shape().without(0);
    var expanded = new ArrayList<Node>();
    for (Node part : parts) {
      if (rest == null || part.shape().rank() == 0 || !part.shape().without(0).equals(rest)) {
        throw new Unsupported(at);
      }
      expanded.add(rows == 0 ? part : g.expand(part, rows));
    }
    return g.concat(0, expanded);
  }

  private @Nullable Node largest(Normal call, boolean least) {
    Node best = null;
    for (Expr arg : call.args()) {
      Node x = program.node(arg);
      Node sign = least ? g.neg(x) : x;
      int[] axes = IntStream.range(0, x.shape().rank()).toArray();
      Node own = axes.length == 0 ? sign : g.maximum(sign, axes);
      best = best == null ? own : g.max(best, own);
    }
    return best == null || !least ? best : g.neg(best);
  }

  private Node dot(Node a, Node b, Expr at) {
    Shape left = a.shape();
    Shape right = b.shape();
    if (left.rank() == 0 || right.rank() == 0 || left.dim(-1) != right.dim(0)) {
      throw new Unsupported(at);
    }
    int shared = right.dim(0);
    Node x = g.reshape(a, Shape.of(left.size() / shared, shared));
    Node y = g.reshape(b, Shape.of(shared, right.size() / shared));
    Shape shape = left.part(0, left.rank() - 1);
    for (int i = 1; i < right.rank(); i++) {
      shape = shape.append(right.dim(i));
    }
    return g.reshape(g.dot(x, y), shape);
  }

  private @Nullable Node repeated(Node x, Normal call) {
    List<Integer> dims = call.size() == 2 ? Arguments.sizes(call.arg(1)) : null;
    if (dims == null) {
      return null;
    }
    Shape shape = x.shape();
    for (int i = dims.size() - 1; i >= 0; i--) {
      shape = shape.prepend(dims.get(i));
    }
    int[] places = IntStream.range(0, x.shape().rank()).map(i -> i + dims.size()).toArray();
    return g.broadcast(x, shape, places);
  }

  private @Nullable Node transposed(Node x, Expr spec) {
    List<Integer> levels = Arguments.sizes(spec);
    int rank = x.shape().rank();
    if (levels == null
        || levels.size() > rank
        || levels.stream().distinct().count() < levels.size()
        || levels.stream().anyMatch(level -> level > levels.size())) {
      return null;
    }
    int[] order = IntStream.range(0, rank).toArray();
    for (int i = 0; i < levels.size(); i++) {
      order[levels.get(i) - 1] = i; // level i goes to the place that the list says
    }
    return g.transpose(x, order);
  }

  private @Nullable Node flattened(Node x, int n) {
    if (n <= 0) {
      return null;
    }
    int merged = Math.min(x.shape().rank(), n + 1);
    int size = 1;
    for (int i = 0; i < merged; i++) {
      size *= x.shape().dim(i);
    }
    Shape shape = Shape.of(size);
    for (int i = merged; i < x.shape().rank(); i++) {
      shape = shape.append(x.shape().dim(i));
    }
    return g.reshape(x, shape);
  }
}
