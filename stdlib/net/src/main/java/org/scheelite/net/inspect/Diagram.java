package org.scheelite.net.inspect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.net.Flow;
import org.scheelite.net.Net;
import org.scheelite.net.Part;
import org.scheelite.net.Path;
import org.scheelite.net.shape.PortType;

/// What is connected to what in a net: its ports and layers, and the ways between them.
///
/// @param vertices inputs, then layers, then outputs
/// @param edges from each vertex to those that need it
record Diagram(List<Vertex> vertices, List<Edge> edges) {

  /// A layer, or a port of the whole net.
  sealed interface Vertex {

    /// A layer at its place.
    record Layer(Path path, Net net) implements Vertex {}

    /// An input of the whole net.
    record Input(String port, PortType type) implements Vertex {}

    /// An output of the whole net.
    record Output(String port, PortType type) implements Vertex {}
  }

  /// A connection, by the numbers of vertices.
  ///
  /// @param output the port it comes from, `input` the port it leads to
  record Edge(int from, String output, int to, String input, PortType type) {}

  Diagram {
    vertices = List.copyOf(vertices);
    edges = List.copyOf(edges);
  }

  /// The diagram of a net: of its parts, or, where `flat`, of the layers in all of them.
  static Diagram of(Net net, boolean flat) {
    var builder = new Builder(flat);
    builder.add(net);
    return new Diagram(builder.vertices, builder.edges);
  }

  /// A port of a vertex.
  private record End(int vertex, String port, PortType type) {}

  /// Goes through a net with what arrives at its inputs.
  private static final class Builder {
    private final boolean flat;
    private final List<Vertex> vertices = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    Builder(boolean flat) {
      this.flat = flat;
    }

    void add(Net net) {
      var arriving = new LinkedHashMap<String, List<End>>();
      net.inputs()
          .forEach(
              (port, type) -> {
                arriving.put(port, List.of(new End(vertices.size(), port, type)));
                vertices.add(new Vertex.Input(port, type));
              });
      Map<String, List<End>> leaving = inside(net, Path.ROOT, arriving, true);
      net.outputs()
          .forEach(
              (port, type) -> {
                for (End end : leaving.getOrDefault(port, List.of())) {
                  edges.add(new Edge(end.vertex, end.port, vertices.size(), port, end.type));
                }
                vertices.add(new Vertex.Output(port, type));
              });
    }

    /// Adds a net; gives what leaves its outputs.
    private Map<String, List<End>> inside(
        Net net, Path path, Map<String, List<End>> arriving, boolean outermost) {
      return net.layer().container() && (flat || outermost)
          ? parts(net, path, arriving)
          : layer(net, path, arriving);
    }

    private Map<String, List<End>> layer(Net net, Path path, Map<String, List<End>> arriving) {
      int vertex = vertices.size();
      vertices.add(new Vertex.Layer(path, net));
      arriving.forEach(
          (port, ends) ->
              ends.forEach(
                  end -> edges.add(new Edge(end.vertex, end.port, vertex, port, end.type))));
      var leaving = new LinkedHashMap<String, List<End>>();
      net.outputs()
          .forEach((port, type) -> leaving.put(port, List.of(new End(vertex, port, type))));
      return leaving;
    }

    private Map<String, List<End>> parts(Net net, Path path, Map<String, List<End>> arriving) {
      List<Part> parts = net.parts();
      List<Flow> flows = net.layer().flows();
      var made = new HashMap<Integer, Map<String, List<End>>>();
      made.put(Flow.OUTSIDE, arriving);
      for (int part : order(flows, parts.size())) {
        Part next = parts.get(part);
        made.put(part, inside(next.net(), path.child(next.key()), into(part, flows, made), false));
      }
      return into(Flow.OUTSIDE, flows, made);
    }

    private static Map<String, List<End>> into(
        int part, List<Flow> flows, Map<Integer, Map<String, List<End>>> made) {
      var arriving = new LinkedHashMap<String, List<End>>();
      for (Flow flow : flows) {
        var ends = made.getOrDefault(flow.from(), Map.of()).getOrDefault(flow.output(), List.of());
        if (flow.to() == part && !ends.isEmpty()) {
          arriving.computeIfAbsent(flow.input(), input -> new ArrayList<>()).addAll(ends);
        }
      }
      return arriving;
    }

    /// The parts, each after those it needs.
    private static List<Integer> order(List<Flow> flows, int count) {
      var order = new ArrayList<Integer>();
      var seen = new boolean[count];
      for (int part = 0; part < count; part++) {
        visit(part, flows, seen, order);
      }
      return Collections.unmodifiableList(order);
    }

    private static void visit(int part, List<Flow> flows, boolean[] seen, List<Integer> order) {
      if (!seen[part]) {
        seen[part] = true;
        for (Flow flow : flows) {
          if (flow.to() == part && flow.from() != Flow.OUTSIDE) {
            visit(flow.from(), flows, seen, order);
          }
        }
        order.add(part);
      }
    }
  }
}
