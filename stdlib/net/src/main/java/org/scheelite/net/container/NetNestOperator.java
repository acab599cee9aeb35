package org.scheelite.net.container;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Node;

/// Applies a net several times over.
///
/// `NetNestOperator[net, n]` gives `net[net[… net[x]]]`, with the same arrays each time. The net
/// has one input and one output of the same shape. The net inside is the part `"Net"`.
///
/// ```wl
/// In:  NetNestOperator[ElementwiseLayer[2 # &], 3][{1, 2}]
/// Out: {8., 16.}
///
/// In:  NetNestOperator[LinearLayer[2, "Weights" -> {{1, 1}, {1, 0}}, "Biases" -> None], 10][{1, 0}]
/// Out: {89., 55.}
/// ```
///
/// @param net the net that is applied
/// @param times how often
@Builtin(seeAlso = {"NetFoldOperator", "NetMapOperator", "NetChain"})
public record NetNestOperator(Part net, int times) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("NetNestOperator");

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;
  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;

  @Form
  static Expr of(Expr net, Expr times, Options options, Frame frame) {
    int number = Arguments.size(times);
    if (number == 0) {
      return frame.fail(
          NetMessages.PARAMETER.by("NetNestOperator"), times, Str.of("a positive integer"));
    }
    return NetFault.guard(
        frame,
        () ->
            Construction.net(
                new NetNestOperator(Operators.part("NetNestOperator", net, frame), number),
                options,
                frame));
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
  public NetNestOperator withParts(List<Part> parts) {
    return new NetNestOperator(parts.getFirst(), times);
  }

  @Override
  public PortType port(String name) {
    Net inner = net.net();
    return name.equals("Input")
        ? inner.inputs().values().iterator().next()
        : inner.outputs().values().iterator().next();
  }

  @Override
  public void infer(Rules rules) {
    rules.same(rules.input(), rules.part(0).input());
    rules.same(rules.output(), rules.part(0).output());
    if (times > 1) {
      rules.same(rules.part(0).output(), rules.part(0).input());
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Node value = scope.input();
    for (int i = 0; i < times; i++) {
      value = scope.part(0, Map.of(Operators.input(net), value)).values().iterator().next();
    }
    return Map.of("Output", value);
  }

  @Override
  public List<Expr> arguments() {
    return List.of(net.net(), Int.of(times));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Iterations") ? Int.of(times) : null;
  }
}
