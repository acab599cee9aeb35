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
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Node;

/// A sequence from its end to its beginning.
///
/// `SequenceReverseLayer[]` acts on the first level as `Reverse` does. Sequences may have any
/// length; each is taken with its own.
///
/// ```wl
/// In:  SequenceReverseLayer[][{{1, 2}, {3, 4}, {5, 6}}]
/// Out: {{5., 6.}, {3., 4.}, {1., 2.}}
///
/// In:  SequenceReverseLayer["Input" -> "Varying"][{{1, 2}, {3, 4, 5}}]
/// Out: {{2., 1.}, {5., 4., 3.}}
/// ```
@Builtin(seeAlso = {"NetBidirectionalOperator", "Reverse"})
public record SequenceReverseLayer() implements Layer {
  private static final Symbol SYMBOL = Symbol.system("SequenceReverseLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Options options, Frame frame) {
    return Construction.net(new SequenceReverseLayer(), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    Sequences.same(rules);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    return Map.of(
        "Output", Sequences.reversed(scope.graph(), scope.input(), scope.length("Input", 0)));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }
}
