package org.scheelite.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.Attribute.Cell;
import org.scheelite.tensor.Attribute.Convolution;
import org.scheelite.tensor.Attribute.Foreign;
import org.scheelite.tensor.Attribute.Pool;
import org.scheelite.tensor.Attribute.Windows;
import org.scheelite.tensor.Gradients.Pullback;

/// The derivatives of windows and routines.
final class RoutinePullbacks {

  private RoutinePullbacks() {}

  static void add(Map<Op, Pullback> r) {
    r.put(Op.WINDOWS, (g, y, d) -> List.of(g.overlap(d, (Windows) y.attribute(), of(y, 0))));
    r.put(Op.OVERLAP, (g, y, d) -> List.of(g.windows(d, (Windows) y.attribute())));
    r.put(Op.ORDER, (g, y, d) -> nothing(1));
    r.put(Op.DRAW, (g, y, d) -> nothing(y.inputs().size()));
    r.put(
        Op.CONVOLVE,
        (g, y, d) ->
            List.of(
                g.convolveBack(d, y.input(1), convolution(y), of(y, 0)),
                g.convolveWeights(y.input(0), d, convolution(y), of(y, 1))));
    r.put(
        Op.CONVOLVE_BACK,
        (g, y, d) ->
            List.of(
                g.convolve(d, y.input(1), convolution(y), of(y, 0)),
                g.convolveWeights(d, y.input(0), convolution(y), of(y, 1))));
    r.put(
        Op.CONVOLVE_WEIGHTS,
        (g, y, d) ->
            List.of(
                g.convolveBack(y.input(1), d, convolution(y), of(y, 0)),
                g.convolve(y.input(0), d, convolution(y), of(y, 1))));
    r.put(Op.PICK, RoutinePullbacks::pick);
    r.put(Op.UNPICK, (g, y, d) -> Arrays.asList(null, g.pick(y.input(0), d, pool(y), of(y, 1))));
    r.put(Op.RECUR, RoutinePullbacks::recur);
    r.put(Op.ALIGN, RoutinePullbacks::align);
    r.put(Op.CALL, RoutinePullbacks::call);
  }

  private static Shape of(Node y, int input) {
    return y.input(input).shape();
  }

  private static Convolution convolution(Node y) {
    return (Convolution) y.attribute();
  }

  private static Pool pool(Node y) {
    return (Pool) y.attribute();
  }

  private static List<@Nullable Node> nothing(int count) {
    return Arrays.asList(new Node[count]);
  }

  /// Which element is the largest does not change with small changes.
  private static List<@Nullable Node> pick(Graph g, Node y, Node d) {
    return Arrays.asList(null, g.unpick(y.input(0), d, pool(y)));
  }

  /// All gradients of a recurrent cell follow from those of its products at each step.
  private static List<@Nullable Node> recur(Graph g, Node y, Node d) {
    var cell = (Cell) y.attribute();
    int steps = y.shape().dim(0);
    int size = of(y, 1).dim(1);
    Node back = g.recurBack(y, d);
    Node slopes = part(g, back, 1, steps, 0, cell.gates() * size);
    Node ofStates = slopes;
    if (cell == Cell.GATED) { // the product of the memory gate is scaled by the reset gate
      Node gates = part(g, back, 1, steps, 0, 2 * size);
      ofStates = g.concat(1, List.of(gates, part(g, back, 1, steps, 3 * size, size)));
    }
    Node first = g.reshape(g.expand(y.input(2), Math.max(1, y.rows())), Shape.of(1, size));
    int last = (cell.taped() - 1) * size;
    Node before =
        steps == 1 ? first : g.concat(0, List.of(first, part(g, y, 0, steps - 1, last, size)));
    var parts = new ArrayList<@Nullable Node>();
    parts.add(slopes);
    parts.add(g.dot(ofStates, before, true, false));
    for (int i = 0; i < cell.states(); i++) {
      parts.add(g.reshape(part(g, back, 0, 1, i * size, size), Shape.of(size)));
    }
    return parts;
  }

  private static Node part(Graph g, Node x, int row, int rows, int column, int columns) {
    return g.slice(x, new int[] {row, column}, new int[] {1, 1}, Shape.of(rows, columns));
  }

  /// A function of the user has one input where it has a gradient.
  private static List<@Nullable Node> call(Graph g, Node y, Node d) {
    ForeignFunction gradient = ((Foreign) y.attribute()).gradient();
    if (gradient == null) {
      return nothing(y.inputs().size());
    }
    Node x = y.input(0);
    return Arrays.asList(g.call(new Foreign(gradient, null), x.shape(), x, d, y));
  }

  /// The gradient is part of the result.
  private static List<@Nullable Node> align(Graph g, Node y, Node d) {
    int[] step = {1};
    Node of = g.slice(y, new int[] {1}, step, Shape.of(of(y, 0).size()));
    Node scale = g.reshape(g.slice(d, new int[] {0}, step, Shape.of(1)), Shape.SCALAR);
    return Arrays.asList(g.reshape(g.mul(of, scale), of(y, 0)), null, null, null);
  }
}
