package org.scheelite.net.container;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.NetFault;
import org.scheelite.net.Part;

/// The connections of a graph, in a fixed order: by the inputs they lead to.
///
/// @param inputs the inputs of the graph, in order
/// @param links what leads to inputs of layers
/// @param outputs what leads to the outputs of the graph, in order
record Wiring(List<String> inputs, List<Link> links, Map<String, End> outputs) {
  /// Stands for the graph itself where a layer is expected.
  static final int GRAPH = -1;

  private static final Symbol NET_PORT = Symbol.system("NetPort");

  Wiring {
    inputs = List.copyOf(inputs);
    links = List.copyOf(links);
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
  }

  /// A port of a layer, or of the graph.
  record End(int part, String port) {}

  /// A connection.
  record Link(End from, End to) {}

  /// What leads to an input; null where nothing does.
  @Nullable End source(End to) {
    for (Link link : links) {
      if (link.to.equals(to)) {
        return link.from;
      }
    }
    return null;
  }

  /// The layers in an order in which each comes after what it needs.
  ///
  /// @throws NetFault where there is a cycle
  List<Integer> order(List<Part> parts) {
    int count = parts.size();
    var order = new ArrayList<Integer>();
    var waiting = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    while (!waiting.isEmpty()) {
      int before = order.size();
      for (Integer index : List.copyOf(waiting)) {
        boolean ready =
            links.stream()
                .filter(link -> link.to.part == index && link.from.part != GRAPH)
                .allMatch(link -> order.contains(link.from.part));
        if (ready) {
          order.add(index);
          waiting.remove(index);
        }
      }
      if (order.size() == before) {
        throw cycle(parts, waiting);
      }
    }
    return order;
  }

  /// Names the layers from which a way leads back to themselves, of those that wait for others.
  private NetFault cycle(List<Part> parts, List<Integer> waiting) {
    var round = new ArrayList<>(waiting);
    while (round.removeIf(
        index ->
            links.stream()
                .noneMatch(link -> link.from.part == index && round.contains(link.to.part)))) {
      // those that lead to none of the others are on no cycle
    }
    return new NetFault(
        NetGraph.CYCLE, Lists.of(round.stream().map(index -> parts.get(index).key()).toList()));
  }

  /// The connections as a list of rules.
  Expr expr(List<Part> parts) {
    var rules = new ArrayList<Expr>();
    var used = new HashSet<End>();
    for (Link link : links) {
      rules.add(Call.rule(source(parts, link.from), target(parts, link.to)));
      used.add(link.from);
    }
    outputs.forEach(
        (port, from) -> {
          rules.add(Call.rule(source(parts, from), Call.of(NET_PORT, Str.of(port))));
          used.add(from);
        });
    for (int i = 0; i < parts.size(); i++) {
      for (String port : parts.get(i).net().layer().outputs()) {
        var end = new End(i, port);
        if (!used.contains(end)) {
          rules.add(Call.rule(named(parts, end), Sym.NONE));
        }
      }
    }
    return Call.list(rules);
  }

  private static Expr source(List<Part> parts, End end) {
    if (end.part == GRAPH) {
      return Call.of(NET_PORT, Str.of(end.port));
    }
    Part part = parts.get(end.part);
    return part.net().layer().outputs().size() == 1 ? part.key() : named(parts, end);
  }

  private static Expr target(List<Part> parts, End end) {
    Part part = parts.get(end.part);
    return part.net().layer().inputs().size() == 1 ? part.key() : named(parts, end);
  }

  private static Expr named(List<Part> parts, End end) {
    return Call.of(NET_PORT, Call.list(parts.get(end.part).key(), Str.of(end.port)));
  }
}
