package org.scheelite.net.lower;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Takes elements along an axis.
public final class Take {
  private Take() {}

  /// The elements at these places (from 0) of an axis, in this order.
  public static Node at(Graph g, Node x, int axis, int... places) {
    int step = places.length < 2 ? 1 : places[1] - places[0];
    boolean even = step != 0;
    for (int i = 1; i < places.length; i++) {
      even = even && places[i] - places[i - 1] == step;
    }
    if (even) {
      return slice(g, x, axis, places[0], step, places.length);
    }
    double[] indices = Arrays.stream(places).asDoubleStream().toArray();
    return at(g, x, axis, g.constant(indices, Shape.of(places.length)));
  }

  /// Elements at even distances.
  public static Node slice(Graph g, Node x, int axis, int first, int step, int count) {
    int[] start = new int[x.shape().rank()];
    int[] steps = new int[x.shape().rank()];
    Arrays.fill(steps, 1);
    start[axis] = first;
    steps[axis] = step;
    return g.slice(x, start, steps, x.shape().with(axis, count));
  }

  /// The elements at places that are calculated: a vector of them takes the place of the axis, one
  /// number makes it disappear.
  public static Node at(Graph g, Node x, int axis, Node places) {
    int rows = Math.max(places.rows(), x.rows());
    Node indices = places.batched() ? g.expand(places, rows) : places;
    Node table = places.batched() ? g.expand(x, Math.max(1, rows)) : x;
    Node first = g.transpose(table, toFront(axis, x.shape().rank()));
    Node taken = g.gather(first, indices);
    if (indices.shape().rank() == 0) {
      return taken;
    }
    return g.transpose(taken, fromFront(axis, x.shape().rank()));
  }

  private static int[] toFront(int axis, int rank) {
    return IntStream.range(0, rank).map(i -> i == 0 ? axis : i <= axis ? i - 1 : i).toArray();
  }

  private static int[] fromFront(int axis, int rank) {
    return IntStream.range(0, rank).map(i -> i < axis ? i + 1 : i == axis ? 0 : i).toArray();
  }
}
