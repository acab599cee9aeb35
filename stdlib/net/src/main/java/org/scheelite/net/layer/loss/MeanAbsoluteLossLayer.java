package org.scheelite.net.layer.loss;

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
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// The mean of the absolute differences of input and target.
///
/// `MeanAbsoluteLossLayer[]` has inputs `"Input"` and `"Target"` of the same shape and gives one
/// number `"Loss"`, `Mean[Abs[x - t]]` over all elements.
///
/// ```wl
/// In:  MeanAbsoluteLossLayer[][<|"Input" -> {1, 2}, "Target" -> {3, 2}|>]
/// Out: 1.
///
/// In:  MeanAbsoluteLossLayer["Input" -> "Real"][<|"Input" -> {1, 2}, "Target" -> {1, 2}|>]
/// Out: {0., 0.}
/// ```
@Builtin(seeAlso = {"MeanSquaredLossLayer", "CrossEntropyLossLayer", "NetTrain"})
public record MeanAbsoluteLossLayer() implements Layer {
  private static final Symbol SYMBOL = Symbol.system("MeanAbsoluteLossLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> TARGET = LayerOptions.TARGET;
  static final Option<PortType> LOSS = LayerOptions.port("Loss");

  @Form
  static Expr of(Options options, Frame frame) {
    return Construction.net(new MeanAbsoluteLossLayer(), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> inputs() {
    return List.of("Input", "Target");
  }

  @Override
  public List<String> outputs() {
    return List.of("Loss");
  }

  @Override
  public void infer(Rules rules) {
    rules.same(rules.input("Input"), rules.input("Target"));
    rules.scalar(rules.output());
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node d = g.sub(scope.input("Input"), scope.input("Target"));
    return Map.of("Loss", Masks.meanOfLeading(scope, "Input", g.abs(d)));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }
}
