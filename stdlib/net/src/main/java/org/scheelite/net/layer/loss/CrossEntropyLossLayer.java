package org.scheelite.net.layer.loss;

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
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// The cross entropy of probabilities and a target.
///
/// `CrossEntropyLossLayer["Index"]` has as input probabilities of `c` classes and as target an
/// integer from 1 to `c`; the loss is `-Log[x[[t]]]`. `CrossEntropyLossLayer["Probabilities"]` has
/// a target of the same shape as the input; the loss is `-Total[t Log[x]]` over the last level.
/// `CrossEntropyLossLayer["Binary"]` has probabilities in [0, 1] and targets of the same shape; the
/// loss is `-(t Log[x] + (1 - t) Log[1 - x])`. Over further levels the mean is taken.
///
/// Inputs are probabilities, not logits: a `SoftmaxLayer` or a `LogisticSigmoid` comes before.
/// Probabilities below 10^-12 count as 10^-12, so that no loss and no gradient is infinite.
///
/// ```wl
/// In:   CrossEntropyLossLayer["Index"][<|"Input" -> {0.25, 0.75}, "Target" -> 2|>]
/// Out~: 0.287682
///
/// In:   CrossEntropyLossLayer["Probabilities"][<|"Input" -> {0.5, 0.5}, "Target" -> {1, 0}|>]
/// Out~: 0.693147
///
/// In:   CrossEntropyLossLayer["Binary"][<|"Input" -> 0.5, "Target" -> 1|>]
/// Out~: 0.693147
/// ```
///
/// @param target the form of the target
@Builtin(seeAlso = {"SoftmaxLayer", "MeanSquaredLossLayer", "NetTrain"})
public record CrossEntropyLossLayer(Target target) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("CrossEntropyLossLayer");
  private static final double LEAST_PROBABILITY = 1e-12;

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> TARGET = LayerOptions.TARGET;
  static final Option<PortType> LOSS = LayerOptions.port("Loss");

  /// Forms of targets.
  public enum Target {
    INDEX("Index"),
    PROBABILITIES("Probabilities"),
    BINARY("Binary");

    private final String text;

    Target(String text) {
      this.text = text;
    }
  }

  @Form
  static Expr of(Expr form, Options options, Frame frame) {
    for (Target target : Target.values()) {
      if (form.equals(Str.of(target.text))) {
        return Construction.net(new CrossEntropyLossLayer(target), options, frame);
      }
    }
    return frame.fail(
        NetMessages.PARAMETER.by("CrossEntropyLossLayer"),
        form,
        Str.of("\"Index\", \"Probabilities\" or \"Binary\""));
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
    return name.equals("Target") && target == Target.INDEX
        ? type.withElement(Element.INTEGER)
        : type;
  }

  @Override
  public Map<String, PortType> refine(Map<String, PortType> inputs) {
    List<Dim> dims = inputs.getOrDefault("Input", PortType.ANY).dims();
    PortType type = inputs.get("Target");
    if (target != Target.INDEX
        || type == null
        || dims == null
        || !(dims.getLast() instanceof Dim.Size(int classes))) {
      return inputs;
    }
    var refined = new LinkedHashMap<>(inputs);
    refined.put("Target", type.withElement(Element.integers(1, classes)));
    return refined;
  }

  @Override
  public void infer(Rules rules) {
    rules.scalar(rules.output());
    ShapeVar input = rules.input("Input");
    ShapeVar wanted = rules.input("Target");
    if (target != Target.INDEX) {
      rules.same(input, wanted);
      return;
    }
    List<DimVar> dims = input.dims();
    List<DimVar> known = wanted.dims();
    if (dims != null) {
      if (dims.isEmpty()) {
        throw rules.fail(input, "vector of probabilities or array of such");
      }
      rules.shape(wanted, dims.subList(0, dims.size() - 1));
    } else if (known != null) {
      var longer = new ArrayList<>(known);
      longer.add(rules.open());
      rules.shape(input, longer);
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input("Input");
    Node t = scope.input("Target");
    Node loss =
        switch (target) {
          case INDEX -> {
            int classes = x.shape().dim(-1);
            Node chosen = g.oneHot(g.sub(t, g.constant(1)), classes);
            yield g.sum(g.mul(chosen, log(g, x)), -1);
          }
          case PROBABILITIES ->
              x.shape().rank() == 0 ? g.mul(t, log(g, x)) : g.sum(g.mul(t, log(g, x)), -1);
          case BINARY -> {
            Node one = g.constant(1);
            yield g.add(g.mul(t, log(g, x)), g.mul(g.sub(one, t), log(g, g.sub(one, x))));
          }
        };
    return Map.of("Loss", g.neg(Masks.meanOfLeading(scope, "Input", loss)));
  }

  private static Node log(Graph g, Node probability) {
    return g.log(g.max(probability, g.constant(LEAST_PROBABILITY)));
  }

  @Override
  public List<Expr> arguments() {
    return List.of(Str.of(target.text));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("TargetForm") ? Str.of(target.text) : null;
  }
}
