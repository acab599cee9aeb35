package org.scheelite.net.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Construction;
import org.scheelite.net.Flow;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Part;
import org.scheelite.net.layer.basic.LinearLayer;
import org.scheelite.net.layer.elementwise.ElementwiseLayer;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.Conflict;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Node;

/// A net in which the output of each layer is the input of the next.
///
/// `NetChain[{layer1, layer2, …}]` numbers its layers, `NetChain[<|"name1" -> layer1, …|>]` names
/// them. A function stands for `ElementwiseLayer[f]`, an integer for `LinearLayer[n]`, a list for a
/// chain. The options `"Input"` and `"Output"` give the types of the ports; sizes are inferred in
/// both directions. The first layer may have several inputs and the last one several outputs; the
/// chain has them too.
///
/// `net[x]` is the output for one example, `net[{x1, x2, …}]` those for several, which is told by
/// the rank of the data. `net[[i]]` is a layer, `net[[i ;; j]]` the chain of these layers.
///
/// ```wl
/// In:  NetChain[{LinearLayer[1, "Weights" -> {{1, -1}}, "Biases" -> {0}], Ramp}][{3, 1}]
/// Out: {2.}
///
/// In:  net = NetChain[{200, Ramp, 100, Ramp, 20, Tanh, 1}, "Input" -> 2];
///      Information[net, {"ArraysTotalElementCount", "LayerTypeCounts"}]
/// Out: {22741, <|LinearLayer -> 4, ElementwiseLayer -> 3|>}
/// ```
///
/// @param parts the layers, numbered or named
@Builtin(seeAlso = {"NetGraph", "NetInitialize", "NetTrain", "NetExtract"})
public record NetChain(List<Part> parts) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("NetChain");

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;
  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;

  /// A layer inside a chain has several inputs or outputs.
  static final Message PORTS =
      Message.of(
          "NetChain::ports",
          "Layer `1` has the `2` `3`; inside a chain a layer needs exactly one.");

  @Form(whole = true, min = 1, max = 100)
  static @Nullable Expr of(Normal call, Frame frame) {
    if (call.size() - frame.trailingOptions(call) > 1) {
      return null;
    }
    return NetFault.guard(
        frame,
        () -> {
          Map<String, Expr> options = Construction.options(call, 1);
          List<Part> parts = Shorthand.parts("NetChain", call.arg(0), frame);
          return Construction.build(of(scalarEnd(parts, options)), options, Set.of(), frame);
        });
  }

  /// Where the output is said to be one number, a linear layer of size 1 at the end gives one
  /// number rather than a vector of one.
  private static List<Part> scalarEnd(List<Part> parts, Map<String, Expr> options) {
    Expr output = options.get("Output");
    PortType type = output == null ? null : PortType.read(output);
    int at = parts.size() - 1;
    while (at > 0 && parts.get(at).net().layer() instanceof ElementwiseLayer) {
      at--;
    }
    if (type == null
        || type.rank() != 0
        || !(parts.get(at).net().layer() instanceof LinearLayer(var size, boolean biased))
        || !List.of(1).equals(size)) {
      return parts;
    }
    var changed = new ArrayList<>(parts);
    Net scalar = parts.get(at).net().withLayer(new LinearLayer(List.of(), biased));
    changed.set(at, parts.get(at).withNet(scalar));
    return changed;
  }

  /// The chain of these layers.
  ///
  /// @throws NetFault where one has not one input and one output
  public static NetChain of(List<Part> parts) {
    var fitting = new ArrayList<Part>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Layer layer = part.net().layer();
      if (i > 0 && layer.inputs().isEmpty() && layer.withInputs(1) instanceof Layer single) {
        part = part.withNet(part.net().withLayer(single));
        layer = single;
      }
      if (i > 0 && layer.inputs().size() != 1) {
        throw ports(part, "inputs", layer.inputs());
      }
      if (i < parts.size() - 1 && layer.outputs().size() != 1) {
        throw ports(part, "outputs", layer.outputs());
      }
      fitting.add(part);
    }
    return new NetChain(List.copyOf(fitting));
  }

  /// The same layers with the numbers 1, 2, … where they have numbers and not names.
  public static List<Part> numbered(List<Part> parts) {
    if (!parts.stream().allMatch(part -> part.key() instanceof Int)) {
      return List.copyOf(parts);
    }
    var numbered = new ArrayList<Part>();
    parts.forEach(part -> numbered.add(new Part(Int.of(numbered.size() + 1), part.net())));
    return numbered;
  }

  private static NetFault ports(Part part, String kind, List<String> names) {
    return new NetFault(
        PORTS, part.key(), Str.of(kind), Lists.of(names.stream().map(Str::of).toList()));
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  private Net first() {
    return parts.getFirst().net();
  }

  private Net last() {
    return parts.getLast().net();
  }

  @Override
  public List<String> inputs() {
    return first().layer().inputs();
  }

  @Override
  public List<String> outputs() {
    return last().layer().outputs();
  }

  @Override
  public NetChain withParts(List<Part> others) {
    return of(others);
  }

  @Override
  public @Nullable Layer withInputs(int count) {
    Layer layer = first().layer().withInputs(count);
    if (layer == null) {
      return null;
    }
    var changed = new ArrayList<>(parts);
    changed.set(0, parts.getFirst().withNet(first().withLayer(layer)));
    return new NetChain(changed);
  }

  @Override
  public PortType port(String name) {
    PortType input = first().inputs().get(name);
    PortType output = last().outputs().get(name);
    return input != null ? input : output != null ? output : PortType.ANY;
  }

  @Override
  public void infer(Rules rules) {
    for (int i = 1; i < parts.size(); i++) {
      Rules from = rules.part(i - 1);
      Rules to = rules.part(i);
      String fromPort = parts.get(i - 1).net().layer().outputs().getFirst();
      String toPort = parts.get(i).net().layer().inputs().getFirst();
      rules.connect(
          from.output(),
          to.input(),
          new Conflict.Link(parts.get(i - 1).key(), fromPort, parts.get(i).key(), toPort));
    }
    inputs().forEach(port -> rules.pass(rules.input(port), rules.part(0).input(port)));
    Rules end = rules.part(parts.size() - 1);
    outputs().forEach(port -> rules.pass(rules.output(port), end.output(port)));
  }

  @Override
  public List<Flow> flows() {
    var flows = new ArrayList<Flow>();
    inputs().forEach(port -> flows.add(new Flow(Flow.OUTSIDE, port, 0, port)));
    int end = parts.size() - 1;
    for (int i = 1; i <= end; i++) {
      String output = parts.get(i - 1).net().layer().outputs().getFirst();
      flows.add(new Flow(i - 1, output, i, parts.get(i).net().layer().inputs().getFirst()));
    }
    outputs().forEach(port -> flows.add(new Flow(end, port, Flow.OUTSIDE, port)));
    return flows;
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Map<String, Node> flow = scope.inputs();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        String port = parts.get(i).net().layer().inputs().getFirst();
        flow = Map.of(port, flow.values().iterator().next());
      }
      flow = scope.part(i, flow);
    }
    return flow;
  }

  @Override
  public List<Expr> arguments() {
    return List.of(Shorthand.layers(parts));
  }
}
