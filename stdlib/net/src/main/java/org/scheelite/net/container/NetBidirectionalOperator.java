package org.scheelite.net.container;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.layer.sequence.Sequences;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Takes one net through a sequence and another one through it from the end to the beginning.
///
/// `NetBidirectionalOperator[net]` uses two copies of a net, which do not share their arrays;
/// `NetBidirectionalOperator[{forward, backward}]` uses two nets. Each has one input and one
/// output, both sequences of the same length. What the second gives is reversed again, and the two
/// results are catenated element by element. `NetBidirectionalOperator[nets, f]` puts them together
/// with `Catenate`, `Total` or `Mean`. The nets inside are the parts `"ForwardNet"` and
/// `"BackwardNet"`, their states the ports `"ForwardState"`, `"BackwardState"` and so on.
///
/// ```wl
/// In:  NetBidirectionalOperator[NetFoldOperator[ThreadingLayer[#Input + #State &]]][{{1}, {2}, {3}}]
/// Out: {{1., 6.}, {3., 5.}, {6., 3.}}
///
/// In:  NetBidirectionalOperator[NetFoldOperator[ThreadingLayer[#Input + #State &]], Total][{{1}, {2}, {3}}]
/// Out: {{7.}, {8.}, {9.}}
/// ```
///
/// @param parts the two nets
/// @param aggregation `Catenate`, `Total` or `Mean`
@Builtin(seeAlso = {"LongShortTermMemoryLayer", "NetFoldOperator", "SequenceReverseLayer"})
public record NetBidirectionalOperator(List<Part> parts, Symbol aggregation) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("NetBidirectionalOperator");
  private static final Symbol CATENATE = Symbol.system("Catenate");
  private static final Symbol TOTAL = Symbol.system("Total");
  private static final Symbol MEAN = Symbol.system("Mean");
  private static final List<String> SIDES = List.of("Forward", "Backward");

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;
  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;

  @Form
  static Expr of(Expr nets, Options options, Frame frame) {
    return make(nets, CATENATE, options, frame);
  }

  @Form
  static Expr of(Expr nets, Expr aggregation, Options options, Frame frame) {
    return make(nets, aggregation, options, frame);
  }

  private static Expr make(Expr nets, Expr aggregation, Options options, Frame frame) {
    if (!(aggregation instanceof Symbol symbol)
        || !List.of(CATENATE, TOTAL, MEAN).contains(symbol)) {
      return frame.fail(
          NetMessages.PARAMETER.by("NetBidirectionalOperator"),
          aggregation,
          Str.of("Catenate, Total or Mean"));
    }
    return NetFault.guard(
        frame,
        () -> {
          boolean pair = nets instanceof Normal list && Lists.isList(list) && list.size() == 2;
          Expr forward = pair ? ((Normal) nets).arg(0) : nets;
          Expr backward = pair ? ((Normal) nets).arg(1) : nets;
          List<Part> parts =
              List.of(part("Forward", forward, frame), part("Backward", backward, frame));
          return Construction.net(new NetBidirectionalOperator(parts, symbol), options, frame);
        });
  }

  private static Part part(String side, Expr net, Frame frame) {
    Part part = Operators.part("NetBidirectionalOperator", net, frame);
    return new Part(Str.of(side + "Net"), part.net());
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> inputs() {
    var inputs = new ArrayList<>(List.of("Input"));
    for (int side = 0; side < 2; side++) {
      for (String port : inner(side).inputs()) {
        if (inner(side).optionalInputs().contains(port)) {
          inputs.add(SIDES.get(side) + port);
        }
      }
    }
    return inputs;
  }

  @Override
  public List<String> outputs() {
    var outputs = new ArrayList<>(List.of("Output"));
    for (int side = 0; side < 2; side++) {
      for (String port : inner(side).outputs()) {
        if (inner(side).optionalOutputs().contains(port)) {
          outputs.add(SIDES.get(side) + port);
        }
      }
    }
    return outputs;
  }

  private Layer inner(int side) {
    return parts.get(side).net().layer();
  }

  @Override
  public List<String> optionalInputs() {
    var ports = new ArrayList<String>();
    for (int side = 0; side < 2; side++) {
      String prefix = SIDES.get(side);
      inner(side).optionalInputs().forEach(port -> ports.add(prefix + port));
    }
    return ports;
  }

  @Override
  public List<String> optionalOutputs() {
    var ports = new ArrayList<String>();
    for (int side = 0; side < 2; side++) {
      String prefix = SIDES.get(side);
      inner(side).optionalOutputs().forEach(port -> ports.add(prefix + port));
    }
    return ports;
  }

  @Override
  public Layer withOptional(String port, boolean input) {
    int side = port.startsWith("Forward") ? 0 : 1;
    String own = port.substring(SIDES.get(side).length());
    var changed = new ArrayList<>(parts);
    Part part = parts.get(side);
    Layer layer = part.net().layer().withOptional(own, input);
    changed.set(side, part.withNet(part.net().withLayer(layer)));
    return new NetBidirectionalOperator(List.copyOf(changed), aggregation);
  }

  @Override
  public NetBidirectionalOperator withParts(List<Part> others) {
    return new NetBidirectionalOperator(List.copyOf(others), aggregation);
  }

  @Override
  public PortType port(String name) {
    PortType input = parts.getFirst().net().inputs().get("Input");
    return name.equals("Input") && input != null
        ? input.withCoder(null)
        : PortType.REAL.withDims(null);
  }

  @Override
  public void infer(Rules rules) {
    for (int side = 0; side < 2; side++) {
      Rules inner = rules.part(side);
      rules.same(rules.input(), inner.input());
      DimVar length = Operators.first(rules.input());
      DimVar out = Operators.first(inner.output());
      if (length != null && out != null) {
        rules.equal(length, out, inner.output());
      }
      for (String port : inner(side).optionalInputs()) {
        if (inner(side).inputs().contains(port)) {
          rules.same(rules.input(SIDES.get(side) + port), inner.input(port));
        }
      }
      for (String port : inner(side).optionalOutputs()) {
        if (inner(side).outputs().contains(port)) {
          rules.same(rules.output(SIDES.get(side) + port), inner.output(port));
        }
      }
    }
    ShapeVar forward = rules.part(0).output();
    ShapeVar backward = rules.part(1).output();
    if (!aggregation.equals(CATENATE)) {
      rules.same(forward, backward);
      rules.same(rules.output(), forward);
    } else if (forward.dims() instanceof List<DimVar> first
        && backward.dims() instanceof List<DimVar> second) {
      catenated(rules, first, second);
    }
  }

  private static void catenated(Rules rules, List<DimVar> first, List<DimVar> second) {
    if (first.size() < 2 || first.size() != second.size()) {
      throw rules.fail(rules.part(0).output(), "sequence of vectors like that of the other net");
    }
    var dims = new ArrayList<>(first);
    for (int i = 2; i < first.size(); i++) {
      rules.equal(first.get(i), second.get(i), rules.part(1).output());
    }
    rules.equal(first.getFirst(), second.getFirst(), rules.part(1).output());
    int a = first.get(1).size();
    int b = second.get(1).size();
    dims.set(1, a > 0 && b > 0 ? rules.size(a + b) : rules.open());
    rules.shape(rules.output(), dims);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node length = scope.length("Input", 0);
    var made = new LinkedHashMap<String, Node>();
    Node forward = side(scope, 0, scope.input("Input"), made);
    Node reversed = Sequences.reversed(g, scope.input("Input"), length);
    Node backward = Sequences.reversed(g, side(scope, 1, reversed, made), length);
    int rows = Math.max(1, Math.max(forward.rows(), backward.rows()));
    Node output =
        aggregation.equals(CATENATE)
            ? g.concat(1, List.of(g.expand(forward, rows), g.expand(backward, rows)))
            : g.add(forward, backward);
    Node half = g.mul(output, g.constant(0.5));
    made.put("Output", aggregation.equals(MEAN) ? half : output);
    return made;
  }

  /// What one of the nets makes of a sequence; its states go to `made`.
  private Node side(Scope scope, int side, Node sequence, Map<String, Node> made) {
    Layer layer = inner(side);
    var given = new LinkedHashMap<String, Node>();
    for (String port : layer.inputs()) {
      boolean state = layer.optionalInputs().contains(port);
      given.put(port, state ? scope.input(SIDES.get(side) + port) : sequence);
    }
    Map<String, Node> outputs = scope.part(side, given);
    layer
        .optionalOutputs()
        .forEach(
            port -> {
              Node state = outputs.get(port);
              if (state != null) {
                made.put(SIDES.get(side) + port, state);
              }
            });
    return outputs.values().iterator().next();
  }

  @Override
  public List<Expr> arguments() {
    Expr nets = Lists.of(parts.stream().map(Part::net).toList());
    return aggregation.equals(CATENATE) ? List.of(nets) : List.of(nets, aggregation);
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Aggregation") ? aggregation : null;
  }
}
