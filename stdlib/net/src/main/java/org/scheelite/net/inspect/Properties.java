package org.scheelite.net.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.ArraySlot;
import org.scheelite.net.Multipliers;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Part;
import org.scheelite.net.Path;
import org.scheelite.net.States;
import org.scheelite.net.shape.PortType;

/// The properties of nets that `Information` knows.
final class Properties {
  private static final Message UNKNOWN_PROPERTY =
      Message.of("Information::noprop", "`1` is not a property of nets; there are `2`.");
  private static final Symbol INDETERMINATE_COUNT = Symbol.system("Missing");
  private static final Symbol GRAPH = Symbol.system("Graph");
  private static final Symbol EDGE = Symbol.system("DirectedEdge");
  private static final int BYTES = 4;

  private static final Map<String, BiFunction<Net, Frame, Expr>> ALL = all();

  private Properties() {}

  private static Map<String, BiFunction<Net, Frame, Expr>> all() {
    var all = new LinkedHashMap<String, BiFunction<Net, Frame, Expr>>();
    facts().forEach((name, fact) -> all.put(name, (net, frame) -> fact.apply(net)));
    all.put("Plan", PlanReport::of);
    return all;
  }

  /// The properties that follow from the net alone.
  private static Map<String, Function<Net, Expr>> facts() {
    var all = new LinkedHashMap<String, Function<Net, Expr>>();
    all.put("Arrays", net -> arrays(net, s -> s.value() == null ? Sym.AUTOMATIC : s.value()));
    all.put("ArraysByteCounts", net -> arrays(net, s -> count(s, BYTES)));
    all.put("ArraysCount", net -> Int.of(net.allArrays().size()));
    all.put("ArraysDimensions", net -> arrays(net, Properties::dims));
    all.put("ArraysElementCounts", net -> arrays(net, s -> count(s, 1)));
    all.put("ArraysLearningRateMultipliers", Properties::multipliers);
    all.put("ArraysList", net -> Lists.of(((Assoc) arrays(net, Properties::value)).values()));
    all.put(
        "ArraysPositionList",
        net -> Call.list(net.allArrays().keySet().stream().map(Path::expr).toList()));
    all.put("ArraysSizes", net -> arrays(net, s -> bytes(count(s, BYTES))));
    all.put("ArraysTotalByteCount", net -> total(net, BYTES));
    all.put("ArraysTotalElementCount", net -> total(net, 1));
    all.put("ArraysTotalSize", net -> bytes(total(net, BYTES)));
    all.put("FullSummaryGraphic", net -> Drawing.of(net, true));
    all.put("InputForm", Net::construction);
    all.put("InputPortNames", net -> names(net.inputs()));
    all.put("InputPorts", net -> ports(net.inputs()));
    all.put("Layers", net -> leaves(net, Assoc.builder()).build());
    all.put("LayersGraph", Properties::graph);
    all.put("LayersCount", net -> Int.of(leaves(net, Assoc.builder()).build().size()));
    all.put("LayersList", net -> Lists.of(leaves(net, Assoc.builder()).build().values()));
    all.put("LayerTypeCounts", Properties::typeCounts);
    all.put("MXNetNodeGraph", Properties::graph);
    all.put("MXNetNodeGraphPlot", net -> Drawing.of(net, true));
    all.put("OutputPortNames", net -> names(net.outputs()));
    all.put("OutputPorts", net -> ports(net.outputs()));
    all.put("Properties", net -> Lists.of(names().stream().map(Str::of).toList()));
    all.put("RecurrentStatesCount", net -> Int.of(States.places(net).size()));
    all.put(
        "RecurrentStatesPositionList",
        net -> Call.list(States.places(net).stream().map(Path::expr).toList()));
    all.put(
        "SharedArraysCount",
        net -> Int.of(net.allArrays().keySet().stream().filter(Path::shared).count()));
    all.put("SummaryGraphic", net -> Drawing.of(net, false));
    all.put("TopologyHash", net -> Int.of(topology(net) & 0xffffffffL));
    return all;
  }

  private static List<String> names() {
    return List.copyOf(ALL.keySet().stream().sorted().toList());
  }

  /// One property, or a list of them.
  ///
  /// @throws NetFault where there is no such property
  static Expr read(Net net, Expr spec, Frame frame) {
    if (spec instanceof Normal list && Lists.isList(list)) {
      var values = new ArrayList<Expr>();
      list.args().forEach(one -> values.add(read(net, one, frame)));
      return Lists.of(values);
    }
    BiFunction<Net, Frame, Expr> property = spec instanceof Str(String name) ? ALL.get(name) : null;
    if (property == null) {
      throw new NetFault(UNKNOWN_PROPERTY, spec, Lists.of(names().stream().map(Str::of).toList()));
    }
    return property.apply(net, frame);
  }

  private static Expr arrays(Net net, Function<ArraySlot, Expr> value) {
    Assoc.Builder arrays = Assoc.builder();
    net.allArrays().forEach((path, slot) -> arrays.put(path.expr(), value.apply(slot)));
    return arrays.build();
  }

  private static Expr value(ArraySlot slot) {
    return slot.value() == null ? Sym.AUTOMATIC : slot.value();
  }

  private static Expr dims(ArraySlot slot) {
    PortType type = PortType.REAL.withDims(slot.dims());
    return type.dims() != null && type.dims().isEmpty() ? Lists.of() : type.expr();
  }

  private static Expr count(ArraySlot slot, int each) {
    long count = slot.count();
    return count < 0 ? unknown() : Int.of(count * each);
  }

  private static Expr unknown() {
    return Call.of(INDETERMINATE_COUNT, Str.of("Unknown"));
  }

  private static Expr total(Net net, int each) {
    long total = 0;
    for (ArraySlot slot : net.allArrays().values()) {
      if (slot.count() < 0) {
        return unknown();
      }
      total += slot.count() * each;
    }
    return Int.of(total);
  }

  private static Expr bytes(Expr count) {
    return count instanceof Int ? Call.of(Sym.QUANTITY, count, Str.of("Bytes")) : count;
  }

  private static Expr names(Map<String, PortType> ports) {
    return Lists.of(ports.keySet().stream().map(Str::of).toList());
  }

  private static Expr ports(Map<String, PortType> ports) {
    Assoc.Builder types = Assoc.builder();
    ports.forEach((port, type) -> types.put(Str.of(port), type.expr()));
    return types.build();
  }

  private static Assoc.Builder leaves(Net net, Assoc.Builder found) {
    collect(net, Path.ROOT, found);
    return found;
  }

  private static void collect(Net net, Path path, Assoc.Builder found) {
    if (!net.layer().container()) {
      found.put(path.expr(), net.standalone());
      return;
    }
    net.parts().forEach(part -> collect(part.net(), path.child(part.key()), found));
  }

  /// A graph of the layers, by their positions, and of the ports of the net, by their names.
  private static Expr graph(Net net) {
    Diagram diagram = Diagram.of(net, true);
    var vertices =
        diagram.vertices().stream()
            .map(
                vertex ->
                    switch (vertex) {
                      case Diagram.Vertex.Layer(Path path, Net _) -> path.expr();
                      case Diagram.Vertex.Input(String port, PortType _) -> Str.of(port);
                      case Diagram.Vertex.Output(String port, PortType _) -> Str.of(port);
                    })
            .toList();
    var edges =
        diagram.edges().stream()
            .map(edge -> Call.of(EDGE, vertices.get(edge.from()), vertices.get(edge.to())))
            .toList();
    return Call.of(GRAPH, Lists.of(vertices), Lists.of(edges));
  }

  private static Expr typeCounts(Net net) {
    var counts = new LinkedHashMap<Expr, Integer>();
    for (Expr layer : leaves(net, Assoc.builder()).build().values()) {
      counts.merge(layer.head(), 1, Integer::sum);
    }
    Assoc.Builder result = Assoc.builder();
    counts.forEach((head, count) -> result.put(head, Int.of(count)));
    return result.build();
  }

  private static Expr multipliers(Net net) {
    Assoc.Builder result = Assoc.builder();
    Multipliers.of(net).forEach((path, rate) -> result.put(path.expr(), rate));
    return result.build();
  }

  private static int topology(Net net) {
    int hash = net.head().hashCode();
    if (!net.layer().container()) {
      hash = 31 * hash + net.layer().arguments().hashCode();
    }
    for (Part part : net.parts()) {
      hash = 31 * hash + topology(part.net());
    }
    return 31 * hash + net.inputs().hashCode() + net.outputs().hashCode();
  }
}
