package org.scheelite.net.layer.sequence;

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
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Node;

/// A sequence without its first element.
///
/// `SequenceRestLayer[]` acts on the first level as `Rest` does. Sequences may have any length;
/// each is taken with its own. A sequence must have at least two elements.
///
/// ```wl
/// In:  SequenceRestLayer[][{{1, 2}, {3, 4}, {5, 6}}]
/// Out: {{3., 4.}, {5., 6.}}
///
/// In:  SequenceRestLayer["Input" -> "Varying"][{{1, 2}, {3, 4, 5}}]
/// Out: {{2.}, {4., 5.}}
/// ```
@Builtin(seeAlso = {"SequenceMostLayer", "SequenceLastLayer", "Rest"})
public record SequenceRestLayer() implements Layer {
  private static final Symbol SYMBOL = Symbol.system("SequenceRestLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Options options, Frame frame) {
    return Construction.net(new SequenceRestLayer(), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public boolean takesWhole() {
    return true;
  }

  @Override
  public void infer(Rules rules) {
    Sequences.shorter(rules);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Node x = scope.input();
    return Map.of("Output", Take.slice(scope.graph(), x, 0, 1, 1, x.shape().dim(0) - 1));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }
}
