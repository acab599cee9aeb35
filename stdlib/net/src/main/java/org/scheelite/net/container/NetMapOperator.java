package org.scheelite.net.container;

import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Part;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Applies a net to each element of a sequence.
///
/// `NetMapOperator[net]` gives `{net[x1], net[x2], …}` for `{x1, x2, …}`, with the same arrays for
/// all elements. The net has one input and one output; whatever stands for a layer in a chain may
/// be given. The elements of all examples run as one larger batch. The net inside is the part
/// `"Net"`.
///
/// ```wl
/// In:  NetMapOperator[SummationLayer[]][{{1, 2}, {3, 4}}]
/// Out: {3., 7.}
///
/// In:  NetMapOperator[LinearLayer[1, "Weights" -> {{1, 2}}, "Biases" -> None]][{{1, 1}, {3, 0}}]
/// Out: {{3.}, {3.}}
/// ```
///
/// @param net the net that is applied
@Builtin(seeAlso = {"NetMapThreadOperator", "NetFoldOperator", "NetChain"})
public record NetMapOperator(Part net) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("NetMapOperator");

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;
  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;

  @Form
  static Expr of(Expr net, Options options, Frame frame) {
    return NetFault.guard(
        frame,
        () ->
            Construction.net(
                new NetMapOperator(Operators.part("NetMapOperator", net, frame)), options, frame));
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<Part> parts() {
    return List.of(net);
  }

  @Override
  public NetMapOperator withParts(List<Part> parts) {
    return new NetMapOperator(parts.getFirst());
  }

  @Override
  public PortType port(String name) {
    Net inner = net.net();
    PortType type =
        name.equals("Input")
            ? inner.inputs().values().iterator().next()
            : inner.outputs().values().iterator().next();
    return type.withCoder(null);
  }

  @Override
  public void infer(Rules rules) {
    DimVar length = Operators.first(rules.input());
    if (length == null) {
      length = Operators.first(rules.output());
    }
    DimVar shared = length == null ? rules.open() : length;
    rules.leading(rules.input(), shared, rules.part(0).input());
    rules.elements(rules.input(), rules.part(0).input());
    rules.leading(rules.output(), shared, rules.part(0).output());
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    int length = scope.input().shape().dim(0);
    Map<String, Node> inner =
        scope.part(
            0, Map.of(Operators.input(net), g.fold(scope.input())), Operators.rows(scope, "Input"));
    return Map.of("Output", g.unfold(inner.values().iterator().next(), length));
  }

  @Override
  public List<Expr> arguments() {
    return List.of(net.net());
  }
}
