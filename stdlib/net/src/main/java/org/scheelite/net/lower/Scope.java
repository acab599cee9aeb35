package org.scheelite.net.lower;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// What a layer sees while it is turned into primitive operations: the graph, its inputs, its
/// arrays, and the nets inside it. All shapes are known.
public interface Scope {

  /// The graph that grows.
  Graph graph();

  /// What comes in at a port.
  Node input(String port);

  /// What comes in at the only or first port.
  Node input();

  /// What comes in, by port, in order.
  Map<String, Node> inputs();

  /// The first value of a state: what comes in at the port of this name, what the evaluation gives,
  /// or zeros.
  Node state(String port, Shape shape);

  /// The shape that an output must have.
  Shape output(String port);

  /// One of the layer's own arrays.
  Node array(String name);

  /// Gives one of the layer's own arrays a new value at the end of each training step; does nothing
  /// outside training. Where a net is used several times, the first value counts.
  void update(String array, Node value);

  /// The outputs of a net inside, by its place, for these inputs.
  Map<String, Node> part(int index, Map<String, Node> inputs);

  /// The outputs of a net inside into whose batch an axis has been folded.
  ///
  /// @param rows 1 for the rows that are an example's own, 0 for others; null where all are
  Map<String, Node> part(int index, Map<String, Node> inputs, @Nullable Node rows);

  /// Which rows of the batch are an example's own, as 1 or 0; null where all are.
  @Nullable Node rows();

  /// How many elements of an axis of an input or output are an example's own, as one number per
  /// example; null where that is all of them.
  @Nullable Node length(String port, int axis);

  /// Whether the net is trained, so that dropout and the like are active.
  boolean training();
}
