package org.scheelite.net.layer.loss;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Pulls pairs together or pushes them apart: a loss on distances.
///
/// `ContrastiveLossLayer[]` has a margin of 0.5, `ContrastiveLossLayer[margin]` the given one. The
/// input `"Input"` is a distance, `"Target"` is `True` for pairs that should be far from each other
/// and `False` for those that should be near. The loss is `Max[margin - distance, 0]` for `True`
/// and the distance itself for `False`.
///
/// `NetTrain` uses it for nets that end in a `NetPairEmbeddingOperator`.
///
/// ```wl
/// In:  loss = ContrastiveLossLayer[]; loss[<|"Input" -> 0.1, "Target" -> True|>]
/// Out: 0.4
///
/// In:  ContrastiveLossLayer[][<|"Input" -> {0.1, 0.6, 0.1}, "Target" -> {True, True, False}|>]
/// Out: {0.4, 0., 0.1}
///
/// In:  ContrastiveLossLayer[1.5][<|"Input" -> 0.1, "Target" -> True|>]
/// Out: 1.4
/// ```
///
/// @param margin the distance beyond which pairs that should be far apart are left alone
@Builtin(seeAlso = {"NetPairEmbeddingOperator", "NetTrain"})
public record ContrastiveLossLayer(double margin) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("ContrastiveLossLayer");

  /// The margin where none is given.
  public static final double DEFAULT_MARGIN = 0.5;

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> TARGET = LayerOptions.TARGET;
  static final Option<PortType> LOSS = LayerOptions.port("Loss");

  /// The margin is no number that is 0 or more.
  static final Message MARGIN =
      Message.of(
          "ContrastiveLossLayer::margin", "The margin `1` is not a number that is at least 0.");

  @Form
  static Expr usual(Options options, Frame frame) {
    return Construction.net(new ContrastiveLossLayer(DEFAULT_MARGIN), options, frame);
  }

  @Form
  static Expr of(Expr margin, Options options, Frame frame) {
    double value = Arguments.real(margin, frame);
    return value >= 0 && Double.isFinite(value)
        ? Construction.net(new ContrastiveLossLayer(value), options, frame)
        : frame.fail(MARGIN, margin);
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
  public PortType port(String name) {
    PortType type = PortType.REAL.withDims(null);
    return name.equals("Target") ? type.withElement(Element.BOOLEAN) : type;
  }

  @Override
  public void infer(Rules rules) {
    rules.scalar(rules.input("Input"));
    rules.scalar(rules.input("Target"));
    rules.scalar(rules.output());
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node distance = scope.input("Input");
    Node apart = g.ramp(g.sub(g.constant(margin), distance));
    return Map.of("Loss", g.select(scope.input("Target"), apart, distance));
  }

  @Override
  public List<Expr> arguments() {
    return margin == DEFAULT_MARGIN ? List.of() : List.of(Real.of(margin));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Margin") ? Real.of(margin) : null;
  }
}
