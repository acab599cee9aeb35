package org.scheelite.net.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Layer;
import org.scheelite.net.NetFault;
import org.scheelite.net.Part;

/// Reads the connections of a graph as users write them.
final class WiringReader {
  private static final Symbol NET_PORT = Symbol.system("NetPort");

  private final List<Part> parts;
  private final Map<Wiring.End, Wiring.End> sources = new HashMap<>();
  private final Map<String, Wiring.End> outputs = new LinkedHashMap<>();
  private final Set<Wiring.End> used = new HashSet<>();

  /// Connections to layers whose number of inputs is open, in order.
  private final Map<Integer, List<Wiring.End>> open = new TreeMap<>();

  WiringReader(List<Part> parts) {
    this.parts = new ArrayList<>(parts);
  }

  /// The graph of these connections.
  ///
  /// @throws NetFault where they make no graph
  NetGraph read(Normal edges) {
    for (Expr edge : edges.args()) {
      edge(edge);
    }
    closeOpen();
    Wiring wiring = wiring();
    wiring.order(parts);
    return new NetGraph(List.copyOf(parts), wiring);
  }

  private void edge(Expr edge) {
    if (!(edge instanceof Normal rule) || !rule.is(Sym.RULE, 2)) {
      throw new NetFault(NetGraph.VERTEX, edge, edge);
    }
    Expr from = rule.arg(0);
    Expr rest = rule.arg(1);
    while (rest instanceof Normal longer && longer.is(Sym.RULE, 2)) {
      connect(from, longer.arg(0), edge);
      from = longer.arg(0);
      rest = longer.arg(1);
    }
    connect(from, rest, edge);
  }

  private void connect(Expr from, Expr to, Expr edge) {
    for (Expr target : list(to)) {
      for (Expr source : list(from)) {
        Wiring.End start = source(source, edge);
        used.add(start);
        if (!target.equals(Sym.NONE)) {
          target(start, target, edge);
        }
      }
    }
  }

  private static List<Expr> list(Expr expr) {
    return expr instanceof Normal list && Lists.isList(list) ? list.args() : List.of(expr);
  }

  private int index(Expr key) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).key().equals(key)) {
        return i;
      }
    }
    return key instanceof Int(long n) && n >= 1 && n <= parts.size() ? (int) n - 1 : -1;
  }

  /// The steps of a `NetPort`; null for other expressions.
  private static @Nullable List<Expr> port(Expr expr) {
    if (!(expr instanceof Normal call) || !call.is(NET_PORT)) {
      return null;
    }
    var steps = new ArrayList<Expr>();
    call.args().forEach(arg -> steps.addAll(list(arg)));
    return steps;
  }

  private Wiring.End source(Expr expr, Expr edge) {
    List<Expr> steps = port(expr);
    if (steps != null && steps.size() == 1 && steps.getFirst() instanceof Str(String name)) {
      return new Wiring.End(Wiring.GRAPH, name);
    }
    int index = index(steps == null ? expr : steps.getFirst());
    if (index < 0 || steps != null && steps.size() > 2) {
      throw new NetFault(NetGraph.VERTEX, expr, edge);
    }
    if (steps != null && steps.size() == 2 && steps.get(1) instanceof Str(String name)) {
      optional(index, name, false);
    }
    List<String> ports = parts.get(index).net().layer().outputs();
    if (steps != null && steps.size() == 2) {
      if (steps.get(1) instanceof Str(String name) && ports.contains(name)) {
        return new Wiring.End(index, name);
      }
    } else if (ports.size() == 1 || !parts.get(index).net().layer().optionalOutputs().isEmpty()) {
      return new Wiring.End(index, ports.getFirst());
    }
    throw new NetFault(NetGraph.VERTEX, expr, edge);
  }

  /// Makes an optional port of a layer one of its ports.
  private void optional(int index, String port, boolean input) {
    Part part = parts.get(index);
    Layer layer = part.net().layer();
    List<String> there = input ? layer.inputs() : layer.outputs();
    List<String> possible = input ? layer.optionalInputs() : layer.optionalOutputs();
    if (possible.contains(port) && !there.contains(port)) {
      parts.set(index, part.withNet(part.net().withLayer(layer.withOptional(port, input))));
    }
  }

  private void target(Wiring.End start, Expr expr, Expr edge) {
    List<Expr> steps = port(expr);
    if (steps != null && steps.size() == 1 && steps.getFirst() instanceof Str(String name)) {
      if (outputs.putIfAbsent(name, start) != null) {
        throw new NetFault(NetGraph.FULL, expr, edge);
      }
      return;
    }
    int index = index(steps == null ? expr : steps.getFirst());
    if (index < 0 || steps != null && steps.size() > 2) {
      throw new NetFault(NetGraph.VERTEX, expr, edge);
    }
    if (steps != null && steps.size() == 2 && steps.get(1) instanceof Str(String name)) {
      optional(index, name, true);
    }
    List<String> ports = parts.get(index).net().layer().inputs();
    if (ports.isEmpty() && parts.get(index).net().layer().withInputs(1) != null) {
      open.computeIfAbsent(index, i -> new ArrayList<>()).add(start);
      return;
    }
    String port = null;
    if (steps != null && steps.size() == 2) {
      port = steps.get(1) instanceof Str(String name) && ports.contains(name) ? name : null;
      if (port == null) {
        throw new NetFault(NetGraph.VERTEX, expr, edge);
      }
    } else {
      for (String free : ports) {
        if (port == null && !sources.containsKey(new Wiring.End(index, free))) {
          port = free;
        }
      }
    }
    if (port == null || sources.putIfAbsent(new Wiring.End(index, port), start) != null) {
      throw new NetFault(NetGraph.FULL, parts.get(index).key(), edge);
    }
  }

  private void closeOpen() {
    open.forEach(
        (index, starts) -> {
          Part part = parts.get(index);
          Layer layer = part.net().layer().withInputs(starts.size());
          if (layer == null) {
            throw new NetFault(NetGraph.FULL, part.key(), Int.of(starts.size()));
          }
          parts.set(index, part.withNet(part.net().withLayer(layer)));
          for (int i = 0; i < starts.size(); i++) {
            sources.put(new Wiring.End(index, layer.inputs().get(i)), starts.get(i));
          }
        });
  }

  private Wiring wiring() {
    var free = new ArrayList<Wiring.End>();
    for (int i = 0; i < parts.size(); i++) {
      for (String port : parts.get(i).net().layer().inputs()) {
        var end = new Wiring.End(i, port);
        if (!sources.containsKey(end)) {
          free.add(end);
        }
      }
    }
    var taken = new HashSet<String>();
    sources.values().stream()
        .filter(end -> end.part() == Wiring.GRAPH)
        .forEach(end -> taken.add(end.port()));
    name(free, taken, (name, end) -> sources.put(end, new Wiring.End(Wiring.GRAPH, name)));
    var links = new ArrayList<Wiring.Link>();
    var inputs = new ArrayList<String>();
    for (int i = 0; i < parts.size(); i++) {
      for (String port : parts.get(i).net().layer().inputs()) {
        var to = new Wiring.End(i, port);
        Wiring.End from = sources.get(to);
        if (from != null) {
          links.add(new Wiring.Link(from, to));
          input(from, inputs);
        }
      }
    }
    outputs.values().forEach(end -> input(end, inputs));
    name(freeOutputs(), new HashSet<>(outputs.keySet()), outputs::put);
    return new Wiring(inputs, links, outputs);
  }

  private static void input(Wiring.End from, List<String> inputs) {
    if (from.part() == Wiring.GRAPH && !inputs.contains(from.port())) {
      inputs.add(from.port());
    }
  }

  private List<Wiring.End> freeOutputs() {
    var free = new ArrayList<Wiring.End>();
    for (int i = 0; i < parts.size(); i++) {
      for (String port : parts.get(i).net().layer().outputs()) {
        var end = new Wiring.End(i, port);
        if (!used.contains(end)) {
          free.add(end);
        }
      }
    }
    return free;
  }

  /// Where a port gets its name.
  private interface Naming {
    void name(String name, Wiring.End end);
  }

  /// Gives each port its own name where it is the only one of it, else the name with a number.
  private static void name(List<Wiring.End> ends, Set<String> taken, Naming naming) {
    for (Wiring.End end : ends) {
      long same = ends.stream().filter(other -> other.port().equals(end.port())).count();
      String name = end.port();
      if (same > 1 || taken.contains(name)) {
        int number = 1;
        while (taken.contains(end.port() + number)) {
          number++;
        }
        name = end.port() + number;
      }
      taken.add(name);
      naming.name(name, end);
    }
  }
}
