package org.scheelite.net.layer.loss;

import java.util.LinkedHashMap;
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
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Take;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// The loss of a sequence of probabilities against a shorter sequence of classes that is not
/// aligned with it.
///
/// `CTCLossLayer[]` has the inputs `"Input"`, a sequence of vectors of probabilities of `c` classes
/// and, last, of a blank, and `"Target"`, a sequence of integers from 1 to `c`. The output `"Loss"`
/// is minus the logarithm of the probability that the target comes out when a class is drawn at
/// each step, repetitions are merged and blanks are left out. Both sequences may have any length,
/// the target at most that of the input. Probabilities below 10^-30 count as 10^-30; a target that
/// no alignment gives has an infinite loss.
///
/// Source: A. Graves et al., *Connectionist Temporal Classification*, 2006.
///
/// ```wl
/// In:   CTCLossLayer[][<|"Input" -> {{0.25, 0.75}}, "Target" -> {1}|>]
/// Out~: 1.386294
///
/// In:   CTCLossLayer[][<|"Input" -> {{0.5, 0.5}, {0.5, 0.5}}, "Target" -> {1}|>]
/// Out~: 0.287682
/// ```
@Builtin(seeAlso = {"CrossEntropyLossLayer", "SoftmaxLayer", "NetTrain"})
public record CTCLossLayer() implements Layer {
  private static final Symbol SYMBOL = Symbol.system("CTCLossLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> TARGET = LayerOptions.TARGET;
  static final Option<PortType> LOSS = LayerOptions.port("Loss");

  @Form
  static Expr of(Options options, Frame frame) {
    return Construction.net(new CTCLossLayer(), options, frame);
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
    return name.equals("Target") ? type.withElement(Element.INTEGER) : type;
  }

  @Override
  public Map<String, PortType> refine(Map<String, PortType> inputs) {
    List<Dim> dims = inputs.getOrDefault("Input", PortType.ANY).dims();
    PortType type = inputs.get("Target");
    if (type == null
        || dims == null
        || !(dims.getLast() instanceof Dim.Size(int classes))
        || classes < 2) {
      return inputs;
    }
    var refined = new LinkedHashMap<>(inputs);
    refined.put("Target", type.withElement(Element.integers(1, classes - 1)));
    return refined;
  }

  @Override
  public void infer(Rules rules) {
    rules.scalar(rules.output());
    DimVar steps = rules.rank(rules.input("Input"), 2).getFirst();
    DimVar length = rules.rank(rules.input("Target"), 1).getFirst();
    if (steps.size() > 0 && length.size() > steps.size()) {
      throw rules.fail(rules.input("Target"), "sequence of at most " + steps.size() + " integers");
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input("Input");
    Node target = g.sub(scope.input("Target"), g.constant(1));
    Node steps = scope.length("Input", 0);
    Node length = scope.length("Target", 0);
    Node all =
        g.align(
            x,
            target,
            steps == null ? g.constant(x.shape().dim(0)) : steps,
            length == null ? g.constant(target.shape().dim(0)) : length);
    return Map.of("Loss", g.reshape(Take.slice(g, all, 0, 0, 1, 1), Shape.SCALAR));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }
}
