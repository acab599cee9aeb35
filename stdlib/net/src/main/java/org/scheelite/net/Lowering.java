package org.scheelite.net;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.Length;
import org.scheelite.net.shape.PortType;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Turns nets into nodes of a graph. Several nets may go into one graph, at different paths: a net
/// and its losses, say. Arrays become parameters named after their paths.
public final class Lowering {
  private final Graph graph;
  private final boolean training;
  private final Set<Path> states;
  private final Map<Path, Node> parameters = new LinkedHashMap<>();
  private final Map<Path, ArraySlot> slots = new LinkedHashMap<>();
  private final Map<Path, Map<String, Node>> results = new LinkedHashMap<>();

  /// @param training whether dropout and the like are active
  public Lowering(Graph graph, boolean training) {
    this(graph, training, Set.of());
  }

  /// @param states the states whose first values are given
  Lowering(Graph graph, boolean training, Set<Path> states) {
    this.graph = graph;
    this.training = training;
    this.states = Set.copyOf(states);
  }

  /// The name of the graph input for the first value of a state.
  static String stateName(Path state) {
    return "state " + state.name();
  }

  public Graph graph() {
    return graph;
  }

  /// The parameters made so far, by the paths of their arrays.
  public Map<Path, Node> parameters() {
    return Collections.unmodifiableMap(parameters);
  }

  /// The arrays behind the parameters made so far.
  public Map<Path, ArraySlot> slots() {
    return Collections.unmodifiableMap(slots);
  }

  /// The outputs of all nets lowered so far, optional ones and parts included, by their paths.
  public Map<Path, Map<String, Node>> results() {
    return Collections.unmodifiableMap(results);
  }

  /// A graph input for each input port of a net, named like the port.
  ///
  /// @throws NetFault where a shape is not known
  public Map<String, Node> inputs(Net net) {
    var nodes = new LinkedHashMap<String, Node>();
    net.inputs()
        .forEach(
            (port, type) -> {
              int[] sizes = type.sizes();
              if (sizes == null) {
                throw unknown(net, NetFault.words("port " + port), type.words());
              }
              nodes.put(port, graph.input(port, Shape.of(sizes)));
            });
    return nodes;
  }

  /// The outputs of a net for these inputs.
  ///
  /// @throws NetFault where the size of an array is not known
  public Map<String, Node> lower(Net net, Path path, Map<String, Node> inputs) {
    lower(net, path, inputs, null);
    Map<String, Node> all = results.getOrDefault(path, Map.of());
    var outputs = new LinkedHashMap<>(all);
    outputs.keySet().retainAll(net.layer().outputs());
    return outputs;
  }

  /// All outputs, optional ones too, the others first.

  private Map<String, Node> lower(
      Net net, Path path, Map<String, Node> inputs, @Nullable Node rows) {
    Map<String, Node> made = net.layer().lower(new NetScope(net, path, inputs, rows));
    var all = new LinkedHashMap<String, Node>();
    for (String port : net.layer().outputs()) {
      Node node = made.get(port);
      if (node == null) {
        throw new IllegalStateException(net.head() + " makes no " + port);
      }
      all.put(port, node);
    }
    made.forEach(all::putIfAbsent);
    results.put(path, all);
    return all;
  }

  /// The name of the graph input with the lengths of the sequences at a port.
  public static String lengthName(String port) {
    return "length of " + port;
  }

  /// A value at a port of a net itself with 0 where it is not an example's own.
  public Node own(Node value, PortType type) {
    Node own = value;
    for (int axis = 0; axis < value.shape().rank(); axis++) {
      Length length = type.length(axis);
      if (length != null) {
        Node mask = Masks.mask(graph, value.shape(), axis, length(length));
        own = Masks.filled(graph, own, mask, 0);
      }
    }
    return own;
  }

  private Node length(Length length) {
    return switch (length) {
      case Length.Given(String port) -> graph.input(lengthName(port), Shape.SCALAR);
      case Length.Derived(Length of, Length.Change change) -> {
        Node scaled = graph.mul(length(of), graph.constant(change.times()));
        Node shifted = graph.add(scaled, graph.constant(change.plus()));
        Node divided =
            change.over() == 1
                ? shifted
                : graph.floor(graph.div(shifted, graph.constant(change.over())));
        yield graph.max(graph.add(divided, graph.constant(change.add())), graph.constant(0));
      }
    };
  }

  private Node parameter(Net net, Path path, ArraySlot slot) {
    Node known = parameters.get(path);
    if (known != null) {
      return known;
    }
    int[] sizes = slot.sizes();
    if (sizes == null) {
      throw new NetFault(NetMessages.UNKNOWN_ARRAY.by(net.head().name()), path.expr(), net);
    }
    Node node = graph.parameter(path.name(), Shape.of(sizes));
    parameters.put(path, node);
    slots.put(path, slot);
    return node;
  }

  private static NetFault unknown(Net net, Expr what, String words) {
    return new NetFault(
        NetMessages.UNKNOWN.by(net.head().name()), what, net, NetFault.words(words));
  }

  /// What one layer sees.
  private final class NetScope implements Scope {
    private final Net net;
    private final Path path;
    private final Map<String, Node> inputs;
    private final @Nullable Node rows;

    NetScope(Net net, Path path, Map<String, Node> inputs, @Nullable Node rows) {
      this.net = net;
      this.path = path;
      this.inputs = inputs;
      this.rows = rows;
    }

    @Override
    public Graph graph() {
      return graph;
    }

    @Override
    public Node input(String port) {
      Node node = inputs.get(port);
      if (node == null) {
        throw new IllegalArgumentException("no input " + port + " in " + inputs.keySet());
      }
      return node;
    }

    @Override
    public Node input() {
      return inputs.values().iterator().next();
    }

    @Override
    public Map<String, Node> inputs() {
      return inputs;
    }

    @Override
    public Node state(String port, Shape shape) {
      Node node = inputs.get(port);
      if (node != null) {
        return node;
      }
      Path place = path.child(port);
      boolean single = inputs.values().stream().allMatch(input -> input.rows() <= 1);
      return states.contains(place) && single
          ? graph.input(stateName(place), shape)
          : graph.constant(0, shape);
    }

    @Override
    public Shape output(String port) {
      PortType type = net.outputs().getOrDefault(port, PortType.ANY);
      int[] sizes = type.sizes();
      if (sizes == null) {
        throw unknown(net, NetFault.words("port " + port), type.words());
      }
      return Shape.of(sizes);
    }

    @Override
    public Node array(String name) {
      ArraySlot slot = net.array(name);
      if (slot == null) {
        throw new IllegalArgumentException("no array " + name + " in " + net);
      }
      return parameter(net, slot.place(path), slot);
    }

    @Override
    public void update(String array, Node value) {
      if (training && !graph.updates().containsKey(array(array))) {
        graph.update(array(array), value);
      }
    }

    @Override
    public Map<String, Node> part(int index, Map<String, Node> given) {
      return part(index, given, rows);
    }

    @Override
    public Map<String, Node> part(int index, Map<String, Node> given, @Nullable Node own) {
      Part part = net.parts().get(index);
      Expr key = part.key();
      return lower(part.net(), path.child(key), given, own);
    }

    @Override
    public @Nullable Node rows() {
      return rows;
    }

    @Override
    public @Nullable Node length(String port, int axis) {
      PortType type = net.port(port);
      Length length = type == null ? null : type.length(axis);
      int rows = inputs.values().stream().mapToInt(Node::rows).max().orElse(1);
      return length == null ? null : fitting(Lowering.this.length(length), rows);
    }

    /// A length for each row, where rows have been folded into the batch.
    private Node fitting(Node length, int rows) {
      return rows <= 1
          ? length
          : graph.fold(graph.broadcast(graph.expand(length, 1), Shape.of(rows)));
    }

    @Override
    public boolean training() {
      return training;
    }
  }
}
