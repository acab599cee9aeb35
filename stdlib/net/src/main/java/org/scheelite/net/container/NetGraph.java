package org.scheelite.net.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Construction;
import org.scheelite.net.Flow;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Part;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.Conflict;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Node;

/// A net of layers connected in any way without cycles.
///
/// `NetGraph[{layer1, …}, {m -> n, …}]` numbers its layers, `NetGraph[<|"a" -> layer, …|>, {"a" ->
/// "b", …}]` names them. What stands for a layer in a `NetChain` does so here, and `Plus`, `Times`,
/// `Divide` … and other functions of several arguments stand for a `ThreadingLayer`.
/// `NetGraph[net]` makes a graph of a chain or layer.
///
/// Connections are `a -> b`, `a -> b -> c`, `{a, b} -> c` (several inputs of a layer, in that
/// order). `NetPort["name"]` is an input of the graph on the left and an output of it on the right;
/// `NetPort[{layer, "port"}]` is a port of a layer; `NetPort[…] -> None` silences an output. Ports
/// of layers that are not connected become ports of the graph; several of the same name are
/// numbered.
///
/// ```wl
/// In:  NetGraph[{ElementwiseLayer[2 # &], ThreadingLayer[Plus]},
///        {NetPort["a"] -> 1 -> 2, NetPort["b"] -> 2}][<|"a" -> {1, 2, 3}, "b" -> {10, 20, 30}|>]
/// Out: {12., 24., 36.}
///
/// In:  NetGraph[{Ramp, Plus}, {NetPort["Input"] -> 1, {NetPort["Input"], 1} -> 2}][{-1, 2}]
/// Out: {-1., 4.}
/// ```
///
/// @param parts the layers, numbered or named
/// @param wiring how they are connected
@Builtin(seeAlso = {"NetChain", "NetPort", "ThreadingLayer"})
public record NetGraph(List<Part> parts, Wiring wiring) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("NetGraph");

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;

  /// The connections lead back to where they came from.
  static final Message CYCLE =
      Message.of("NetGraph::cycle", "The connections between the layers `1` form a cycle.");

  /// The connections are no list.
  static final Message EDGES =
      Message.of("NetGraph::edges", "The connections must be a list of rules, not `1`.");

  /// A connection to something that is not there.
  static final Message VERTEX =
      Message.of("NetGraph::vertex", "`1` in the connection `2` is not a layer or port.");

  /// An input is connected twice, or a layer has no input left.
  static final Message FULL =
      Message.of("NetGraph::full", "Layer `1` has no free input for the connection `2`.");

  // Before the form for one net, which would take a list of edges between named layers for options.
  @Form(whole = true, min = 2, max = 100)
  static @Nullable Expr of(Normal call, Frame frame) {
    Expr edges = call.arg(1);
    if (edges instanceof Normal rule && rule.is(Sym.RULE, 2) && !(rule.arg(0) instanceof Str)) {
      return frame.fail(EDGES, edges);
    }
    if (call.size() - Math.min(call.size() - 2, frame.trailingOptions(call)) > 2
        || !(edges instanceof Normal list)
        || !Lists.isList(list)) {
      return null;
    }
    return NetFault.guard(
        frame,
        () -> {
          List<Part> parts = Shorthand.parts("NetGraph", call.arg(0), frame);
          NetGraph graph = new WiringReader(parts).read(list);
          return Construction.build(graph, Construction.options(call, 2), Set.of(), frame);
        });
  }

  @Form
  static Expr of(Expr net, Frame frame) {
    return NetFault.guard(frame, () -> Net.of(converted(net, frame)));
  }

  private static NetGraph converted(Expr expr, Frame frame) {
    Net net = Shorthand.net("NetGraph", expr, frame);
    if (net.layer() instanceof NetGraph graph) {
      return graph;
    }
    List<Part> parts =
        net.layer() instanceof NetChain chain ? chain.parts() : List.of(new Part(Int.ONE, net));
    var edges = new ArrayList<Expr>();
    for (int i = 1; i < parts.size(); i++) {
      edges.add(Call.rule(parts.get(i - 1).key(), parts.get(i).key()));
    }
    return new WiringReader(parts).read(Lists.of(edges));
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> inputs() {
    return wiring.inputs();
  }

  @Override
  public List<String> outputs() {
    return List.copyOf(wiring.outputs().keySet());
  }

  @Override
  public NetGraph withParts(List<Part> others) {
    return new NetGraph(List.copyOf(others), wiring);
  }

  @Override
  public PortType port(String name) {
    for (Wiring.Link link : wiring.links()) {
      if (link.from().part() == Wiring.GRAPH && link.from().port().equals(name)) {
        Net target = parts.get(link.to().part()).net();
        return target.inputs().getOrDefault(link.to().port(), PortType.ANY);
      }
    }
    Wiring.End end = wiring.outputs().get(name);
    return end == null || end.part() == Wiring.GRAPH
        ? PortType.ANY
        : parts.get(end.part()).net().outputs().getOrDefault(end.port(), PortType.ANY);
  }

  @Override
  public void infer(Rules rules) {
    for (Wiring.Link link : wiring.links()) {
      ShapeVar to = rules.part(link.to().part()).input(link.to().port());
      Wiring.End from = link.from();
      if (from.part() == Wiring.GRAPH) {
        rules.connect(rules.input(from.port()), to, place(from, link.to()));
      } else {
        rules.connect(rules.part(from.part()).output(from.port()), to, place(from, link.to()));
      }
    }
    wiring
        .outputs()
        .forEach(
            (port, from) ->
                rules.pass(
                    rules.output(port),
                    from.part() == Wiring.GRAPH
                        ? rules.input(from.port())
                        : rules.part(from.part()).output(from.port())));
  }

  /// Where an output of a graph comes from.
  ///
  /// @param part the number of that net, from 0
  /// @param port the port of that net
  public record Origin(int part, Net net, String port) {}

  /// Where an output comes from; null where it is an input handed on.
  public @Nullable Origin origin(String output) {
    Wiring.End end = wiring.outputs().get(output);
    return origin(end);
  }

  private @Nullable Origin origin(Wiring.@Nullable End end) {
    return end == null || end.part() == Wiring.GRAPH
        ? null
        : new Origin(end.part(), parts.get(end.part()).net(), end.port());
  }

  /// What feeds the only input of an origin; null where it has several inputs or an input of the
  /// graph feeds it.
  @Nullable Origin before(Origin origin) {
    List<String> inputs = origin.net().layer().inputs();
    return inputs.size() == 1
        ? origin(wiring.source(new Wiring.End(origin.part(), inputs.getFirst())))
        : null;
  }

  private Conflict.Link place(Wiring.End from, Wiring.End to) {
    Expr source = from.part() == Wiring.GRAPH ? SYMBOL : parts.get(from.part()).key();
    return new Conflict.Link(source, from.port(), parts.get(to.part()).key(), to.port());
  }

  @Override
  public List<Flow> flows() {
    var flows = new ArrayList<Flow>();
    for (Wiring.Link link : wiring.links()) {
      Wiring.End from = link.from();
      flows.add(new Flow(from.part(), from.port(), link.to().part(), link.to().port()));
    }
    wiring
        .outputs()
        .forEach((port, from) -> flows.add(new Flow(from.part(), from.port(), Flow.OUTSIDE, port)));
    return flows;
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    var values = new HashMap<Wiring.End, Node>();
    scope.inputs().forEach((port, node) -> values.put(new Wiring.End(Wiring.GRAPH, port), node));
    for (int index : wiring.order(parts)) {
      var given = new LinkedHashMap<String, Node>();
      for (String port : parts.get(index).net().layer().inputs()) {
        given.put(port, value(values, wiring.source(new Wiring.End(index, port))));
      }
      scope
          .part(index, given)
          .forEach((port, node) -> values.put(new Wiring.End(index, port), node));
    }
    var outputs = new LinkedHashMap<String, Node>();
    wiring.outputs().forEach((port, from) -> outputs.put(port, value(values, from)));
    return outputs;
  }

  private static Node value(Map<Wiring.End, Node> values, Wiring.@Nullable End end) {
    Node node = values.get(end);
    if (node == null) {
      throw new IllegalStateException("nothing at " + end);
    }
    return node;
  }

  @Override
  public List<Expr> arguments() {
    return List.of(Shorthand.layers(parts), wiring.expr(parts));
  }
}
