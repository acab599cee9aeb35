package org.scheelite.tensor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One value in a [Graph]: an operation applied to other nodes.
public final class Node {

  private final int id;
  private final Op op;
  private final List<Node> inputs;
  private final Shape shape;
  private final int rows;
  private final Attribute attribute;

  Node(int id, Op op, List<Node> inputs, Shape shape, int rows, Attribute attribute) {
    this.id = id;
    this.op = op;
    this.inputs = inputs;
    this.shape = shape;
    this.rows = rows;
    this.attribute = attribute;
  }

  /// The place in the graph: inputs have smaller numbers.
  public int id() {
    return id;
  }

  public Op op() {
    return op;
  }

  public List<Node> inputs() {
    return inputs;
  }

  public Node input(int i) {
    return inputs.get(i);
  }

  /// The dimensions for one example (after folding: one row).
  public Shape shape() {
    return shape;
  }

  /// How many arrays of this shape there are per example: 0 when one array serves the whole batch,
  /// 1 for ordinary batched nodes, more for folded ones.
  public int rows() {
    return rows;
  }

  /// Whether each example has its own value.
  public boolean batched() {
    return rows > 0;
  }

  public Attribute attribute() {
    return attribute;
  }

  /// The name of an input or parameter.
  public String name() {
    return ((Attribute.Name) attribute).name();
  }

  /// The axes of a reduction, broadcast or transposition.
  public int[] axes() {
    return ((Attribute.Axes) attribute).array();
  }

  /// Whether this is a constant that is `value` everywhere, through repetition too.
  public boolean is(double value) {
    Node number = number();
    return number != null && ((Attribute.Number) number.attribute).value() == value;
  }

  /// The single number that this node repeats, if it is so.
  public @Nullable Node number() {
    Node node = this;
    while (node.op == Op.BROADCAST || node.op == Op.EXPAND || node.op == Op.RESHAPE) {
      node = node.input(0);
    }
    return node.attribute instanceof Attribute.Number ? node : null;
  }

  /// Equality of structure, by which a graph finds equal nodes.
  record Key(Op op, List<Node> inputs, Shape shape, int rows, Attribute attribute) {
    Key {
      Objects.requireNonNull(attribute);
    }
  }

  @Override
  public String toString() {
    String args = inputs.stream().map(n -> "%" + n.id).collect(Collectors.joining(", ", "(", ")"));
    String more = attribute == Attribute.None.NONE ? "" : " " + attribute;
    String batch = rows == 0 ? "" : rows == 1 ? "*" : "*" + rows;
    return "%" + id + " = " + op + (inputs.isEmpty() ? "" : args) + more + " : " + shape + batch;
  }
}
