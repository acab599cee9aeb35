package org.scheelite.net.lower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Keeps what shorter sequences of a batch are filled up with out of sums and the like.
public final class Masks {
  private Masks() {}

  /// 1 for the elements of an input that are an example's own, 0 for the others; null where all
  /// are.
  public static @Nullable Node mask(Scope scope, String port) {
    return mask(scope, port, scope.input(port).shape());
  }

  /// 1 for the elements of an array of the shape of an input or output that are an example's own, 0
  /// for the others; null where all are.
  public static @Nullable Node mask(Scope scope, String port, Shape shape) {
    Node mask = null;
    for (int axis = 0; axis < shape.rank(); axis++) {
      Node length = scope.length(port, axis);
      if (length != null) {
        Node one = mask(scope.graph(), shape, axis, length);
        mask = mask == null ? one : scope.graph().mul(mask, one);
      }
    }
    return mask;
  }

  /// 1 for the elements of an input that belong to an example, 0 for others: those that sequences
  /// are filled up with, in the input or in a sequence that was folded into the batch. Null where
  /// all belong.
  public static @Nullable Node whole(Scope scope, String port) {
    Node mask = mask(scope, port);
    Node rows = scope.rows();
    if (rows == null) {
      return mask;
    }
    Graph g = scope.graph();
    Node each = g.broadcast(rows, scope.input(port).shape());
    return mask == null ? each : g.mul(mask, each);
  }

  /// 1 where the place along an axis is below `length`, else 0.
  public static Node mask(Graph g, Shape shape, int axis, Node length) {
    return g.less(g.broadcast(g.range(shape.dim(axis)), shape, axis), length);
  }

  /// An input with a number in the places that are not an example's own.
  public static Node filled(Scope scope, String port, double number) {
    return filled(scope.graph(), scope.input(port), mask(scope, port), number);
  }

  /// An array with a number where the mask is 0.
  public static Node filled(Graph g, Node x, @Nullable Node mask, double number) {
    return mask == null ? x : g.select(mask, x, g.constant(number));
  }

  /// How many elements of an input are an example's own along these axes together, as one number.
  public static Node count(Scope scope, String port, int... axes) {
    Graph g = scope.graph();
    Shape shape = scope.input(port).shape();
    Node count = g.constant(1);
    for (int axis : axes) {
      Node length = scope.length(port, axis);
      count = g.mul(count, length == null ? g.constant(shape.dim(axis)) : length);
    }
    return count;
  }

  /// Whether the lengths of these axes differ from example to example.
  public static boolean padded(Scope scope, String port, int... axes) {
    return Arrays.stream(axes).anyMatch(axis -> scope.length(port, axis) != null);
  }

  /// The mean over axes of an input's own elements, of `x`, an array of the shape of that input.
  public static Node mean(Scope scope, String port, Node x, int... axes) {
    Graph g = scope.graph();
    if (!padded(scope, port, axes)) {
      return g.mean(x, axes);
    }
    Node sum = g.sum(filled(g, x, mask(scope, port), 0), axes);
    return g.div(sum, count(scope, port, axes));
  }

  /// The mean of all elements of `x` whose axes are the first ones of an input; what that is filled
  /// up with does not count.
  public static Node meanOfLeading(Scope scope, String port, Node x) {
    Graph g = scope.graph();
    int[] axes = all(x);
    if (!padded(scope, port, axes)) {
      return g.mean(x, axes);
    }
    Node own = x;
    for (int axis : axes) {
      Node length = scope.length(port, axis);
      own = length == null ? own : filled(g, own, mask(g, x.shape(), axis, length), 0);
    }
    return g.div(g.sum(own, axes), count(scope, port, axes));
  }

  /// The element of `x` at a place along its first axis that each example has for itself.
  public static Node at(Graph g, Node x, Node place) {
    Node index = g.expand(place, Math.max(1, x.rows()));
    return g.gather(g.expand(x, Math.max(1, x.rows())), index);
  }

  /// All axes of an array.
  public static int[] all(Node x) {
    return IntStream.range(0, x.shape().rank()).toArray();
  }

  /// The axes that levels mean, from 0; negative levels count from the end.
  public static int[] axes(List<Integer> levels, int rank) {
    var axes = new ArrayList<Integer>();
    levels.forEach(level -> axes.add(level < 0 ? rank + level : level - 1));
    return axes.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
