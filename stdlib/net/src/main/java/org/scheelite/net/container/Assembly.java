package org.scheelite.net.container;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.net.Layer;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.shape.PortType;

/// A net taken apart for surgery: its layers under their names or numbers, and what leads to each
/// input. It is changed in place; [#build] makes a net of it again: a chain where it was one and
/// still is a sequence, else a graph.
///
/// A net that is no container is a chain of one layer.
public final class Assembly {
  private static final Message ENDS =
      Message.of("General::netends", "`1` has the `2` `3`; exactly one is needed here.");

  /// A port of a layer, or of the whole net where there is no key.
  public record End(@Nullable Expr key, String port) {}

  private final LinkedHashMap<Expr, Net> layers = new LinkedHashMap<>();
  private final Map<End, End> sources = new LinkedHashMap<>();
  private final Map<String, End> outputs = new LinkedHashMap<>();
  private final Map<String, PortType> ports = new LinkedHashMap<>();
  private boolean chain;
  private Expr multipliers = Sym.AUTOMATIC;

  private Assembly() {}

  public static Assembly of(Net net) {
    var assembly = new Assembly();
    assembly.ports.putAll(net.declared());
    switch (net.layer()) {
      case NetGraph graph -> assembly.addGraph(graph);
      case NetChain sequence -> assembly.addChain(sequence.parts());
      default -> {
        assembly.ports.clear();
        assembly.addChain(List.of(new Part(Int.ONE, net)));
      }
    }
    if (net.layer() instanceof NetGraph || net.layer() instanceof NetChain) {
      assembly.multipliers = net.multipliers();
    }
    return assembly;
  }

  private void addGraph(NetGraph graph) {
    List<Part> parts = graph.parts();
    parts.forEach(part -> layers.put(part.key(), part.net()));
    graph
        .wiring()
        .links()
        .forEach(link -> sources.put(end(parts, link.to()), end(parts, link.from())));
    graph.wiring().outputs().forEach((port, from) -> outputs.put(port, end(parts, from)));
  }

  private static End end(List<Part> parts, Wiring.End end) {
    return new End(end.part() == Wiring.GRAPH ? null : parts.get(end.part()).key(), end.port());
  }

  private void addChain(List<Part> parts) {
    chain = true;
    Part last = null;
    for (Part part : parts) {
      layers.put(part.key(), part.net());
      for (String port : part.net().layer().inputs()) {
        End from =
            last == null
                ? new End(null, port)
                : new End(last.key(), last.net().layer().outputs().getFirst());
        sources.put(new End(part.key(), port), from);
      }
      last = part;
    }
    if (last != null) {
      for (String port : last.net().layer().outputs()) {
        outputs.put(port, new End(last.key(), port));
      }
    }
  }

  // ---------------------------------------------------------------- looking

  /// Whether layers follow each other.
  public boolean isChain() {
    return chain;
  }

  /// The layers by name or number, in order.
  public Map<Expr, Net> layers() {
    return layers;
  }

  /// What leads to each input of each layer.
  public Map<End, End> sources() {
    return sources;
  }

  /// What leads to each output of the net.
  public Map<String, End> outputs() {
    return outputs;
  }

  /// The types of ports of the net that are given, not inferred.
  public Map<String, PortType> ports() {
    return ports;
  }

  /// The layers as parts of a container, in order.
  public List<Part> parts() {
    var parts = new ArrayList<Part>();
    layers.forEach((key, layer) -> parts.add(new Part(key, layer)));
    return parts;
  }

  /// Whether the layers have numbers rather than names.
  public boolean isNumbered() {
    return layers.keySet().stream().allMatch(Int.class::isInstance);
  }

  /// The layer of this key.
  public Net layer(Expr key) {
    Net net = layers.get(key);
    if (net == null) {
      throw new IllegalArgumentException("no layer " + key);
    }
    return net;
  }

  /// The only input of a layer.
  ///
  /// @throws NetFault where it has several
  public End input(String owner, Expr key) {
    Net net = layer(key);
    return new End(key, only(owner, net, "inputs", net.layer().inputs()));
  }

  /// The only output of a layer.
  ///
  /// @throws NetFault where it has several
  public End output(String owner, Expr key) {
    Net net = layer(key);
    return new End(key, only(owner, net, "outputs", net.layer().outputs()));
  }

  /// The only one of these port names.
  ///
  /// @throws NetFault where there are none or several
  public static String only(String owner, Expr net, String kind, List<String> names) {
    if (names.size() != 1) {
      throw new NetFault(ENDS.by(owner), net, Str.of(kind), texts(names));
    }
    return names.getFirst();
  }

  private static Expr texts(List<String> names) {
    return Lists.of(names.stream().map(Str::of).toList());
  }

  /// The key that a number or name stands for; negative numbers count from the end.
  ///
  /// @throws NetFault where there is no such layer
  public Expr key(String owner, Expr spec) {
    if (layers.containsKey(spec)) {
      return spec;
    }
    List<Expr> keys = List.copyOf(layers.keySet());
    if (spec instanceof Int(long number)) {
      long index = number < 0 ? keys.size() + number : number - 1;
      if (index >= 0 && index < keys.size() && number != 0) {
        return keys.get((int) index);
      }
    }
    throw new NetFault(NetMessages.PART.by(owner), build(), spec);
  }

  // ---------------------------------------------------------------- changing

  /// Puts a layer in under a key that is free: the one given, or a new one.
  public Expr add(@Nullable Expr wish, Net net) {
    Expr key = wish == null || layers.containsKey(wish) ? freeKey(wish) : wish;
    layers.put(key, net);
    return key;
  }

  /// A key no layer has: a number, or a name with a number.
  private Expr freeKey(@Nullable Expr wish) {
    String stem = wish instanceof Str(String name) ? name : "";
    boolean numbers = stem.isEmpty() && isNumbered();
    for (int number = layers.size() + 1; ; number++) {
      Expr key = numbers ? Int.of(number) : Str.of(stem + number);
      if (!layers.containsKey(key)) {
        return key;
      }
    }
  }

  /// Another net in place of a layer; ports of the same names stay connected.
  public void replace(Expr key, Net net) {
    Net old = layers.get(key);
    layers.put(key, old == null ? net : net.withStatesOf(old));
  }

  /// Takes layers out with all their connections.
  public void cut(Set<Expr> keys) {
    layers.keySet().removeAll(keys);
    sources.keySet().removeIf(to -> to.key() != null && keys.contains(to.key()));
    sources.values().removeIf(from -> from.key() != null && keys.contains(from.key()));
    outputs.values().removeIf(from -> from.key() != null && keys.contains(from.key()));
  }

  /// Takes a layer with one input and one output out, and connects what was before it with what was
  /// behind it.
  ///
  /// @throws NetFault where it has several inputs or outputs
  public void bypass(String owner, Expr key) {
    End out = output(owner, key);
    End before = sources.get(input(owner, key));
    if (before != null) {
      redirect(out, before);
    }
    cut(Set.of(key));
  }

  /// Whatever came from one port now comes from another.
  public void redirect(End from, End other) {
    sources.replaceAll((_, source) -> source.equals(from) ? other : source);
    outputs.replaceAll((_, source) -> source.equals(from) ? other : source);
  }

  /// Adds the layers of another net after, before or beside those here, under free keys.
  ///
  /// @return the new keys by the old ones
  public Map<Expr, Expr> merge(Assembly other) {
    var renamed = new LinkedHashMap<Expr, Expr>();
    other.layers.forEach((key, net) -> renamed.put(key, add(key, net)));
    other.sources.forEach(
        (to, from) -> {
          if (from.key() != null) {
            sources.put(moved(to, renamed), moved(from, renamed));
          }
        });
    chain &= other.chain;
    return renamed;
  }

  /// The same port of a layer under its new key.
  public static End moved(End end, Map<Expr, Expr> renamed) {
    return end.key() == null ? end : new End(renamed.get(end.key()), end.port());
  }

  /// Puts the layers of a nested chain or graph in the place of that net.
  public void splice(Expr key) {
    Net net = layer(key);
    Assembly inner = of(net);
    inner.ports.forEach(inner::pin);
    List<Expr> before = List.copyOf(layers.keySet());
    var names = new LinkedHashMap<Expr, Expr>();
    if (key instanceof Str(String outer)) {
      inner.layers.keySet().forEach(name -> names.put(name, Str.of(outer + "/" + text(name))));
    }
    inner.rename(names);
    Map<Expr, Expr> moved = merge(inner);
    inner.sources.forEach(
        (to, from) -> {
          End outside = from.key() == null ? sources.get(new End(key, from.port())) : null;
          if (outside != null) {
            sources.put(moved(to, moved), outside);
          }
        });
    inner.outputs.forEach((port, from) -> redirect(new End(key, port), moved(from, moved)));
    cut(Set.of(key));
    var order = new ArrayList<>(before);
    order.addAll(order.indexOf(key), moved.values());
    order.remove(key);
    order(order);
  }

  private static String text(Expr key) {
    return key instanceof Str(String name) ? name : key.toString();
  }

  /// Gives the layer at a port of the net the type that is declared there.
  private void pin(String port, PortType type) {
    PortType plain = type.withCoder(null);
    End outside = new End(null, port);
    sources.forEach(
        (to, from) -> {
          if (from.equals(outside) && to.key() != null) {
            layers.computeIfPresent(to.key(), (_, net) -> net.withPort(to.port(), plain));
          }
        });
    End from = outputs.get(port);
    if (from != null && from.key() != null) {
      layers.computeIfPresent(from.key(), (_, net) -> net.withPort(from.port(), plain));
    }
  }

  /// Forgets the given type of a port that will lie inside; its layer keeps the shape.
  public void release(String port) {
    PortType type = ports.remove(port);
    if (type != null) {
      pin(port, type);
    }
  }

  /// Says that layers need not follow each other: a graph is built.
  public void asGraph() {
    chain = false;
  }

  /// Makes a chain of a graph whose layers follow each other, unless its outputs would get other
  /// names.
  public void asChainWherePossible() {
    chain =
        new Connections(sources, outputs).inSequence(parts())
            && outputs.entrySet().stream()
                .allMatch(output -> output.getKey().equals(output.getValue().port()));
  }

  /// Gives the layers another order.
  public void order(List<Expr> keys) {
    var sorted = new LinkedHashMap<Expr, Net>();
    keys.forEach(key -> sorted.put(key, layer(key)));
    layers.clear();
    layers.putAll(sorted);
  }

  /// Gives layers other keys.
  public void rename(Map<Expr, Expr> renamed) {
    var all = new LinkedHashMap<Expr, Expr>();
    layers.keySet().forEach(key -> all.put(key, renamed.getOrDefault(key, key)));
    var named = new LinkedHashMap<Expr, Net>();
    layers.forEach((key, net) -> named.put(all.get(key), net));
    layers.clear();
    layers.putAll(named);
    var moved = new LinkedHashMap<End, End>();
    sources.forEach((to, from) -> moved.put(moved(to, all), moved(from, all)));
    sources.clear();
    sources.putAll(moved);
    outputs.replaceAll((_, from) -> moved(from, all));
  }

  // ---------------------------------------------------------------- building

  /// The net of these layers and connections. Inputs to which nothing leads become inputs of the
  /// net; given types of ports that are gone are dropped.
  ///
  /// @throws NetFault where shapes do not fit
  public Net build() {
    List<Part> parts = numbered();
    var connections = new Connections(sources, outputs);
    Layer layer;
    if (chain && connections.inSequence(parts)) {
      layer = NetChain.of(parts);
    } else {
      layer = new WiringReader(parts).read(Call.list(connections.edges(parts)));
    }
    var kept = new LinkedHashMap<>(ports);
    kept.keySet()
        .removeIf(port -> !layer.inputs().contains(port) && !layer.outputs().contains(port));
    return Net.of(layer, Map.of(), kept, multipliers);
  }

  /// The parts, with their numbers from 1 on where they have numbers.
  private List<Part> numbered() {
    boolean numbered = isNumbered();
    var keys = new LinkedHashMap<Expr, Expr>();
    for (Expr key : layers.keySet()) {
      if (numbered) {
        keys.put(key, Int.of(keys.size() + 1));
      } else if (key instanceof Int) { // among names
        Expr name = Str.of(key.toString());
        keys.put(key, layers.containsKey(name) ? freeKey(name) : name);
      }
    }
    rename(keys);
    return parts();
  }
}
