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
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// The last element of a sequence.
///
/// `SequenceLastLayer[]` acts on the first level as `Last` does. Sequences may have any length;
/// each is taken with its own.
///
/// ```wl
/// In:  SequenceLastLayer[][{{1, 2}, {3, 4}, {5, 6}}]
/// Out: {5., 6.}
///
/// In:  SequenceLastLayer["Input" -> "Varying"][{{1, 2}, {3, 4, 5}}]
/// Out: {2., 5.}
/// ```
@Builtin(seeAlso = {"SequenceMostLayer", "PartLayer", "Last"})
public record SequenceLastLayer() implements Layer {
  private static final Symbol SYMBOL = Symbol.system("SequenceLastLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Options options, Frame frame) {
    return Construction.net(new SequenceLastLayer(), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    Sequences.infer(rules);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input();
    Node length = scope.length("Input", 0);
    int size = x.shape().dim(0);
    Node last =
        length == null
            ? Take.slice(g, x, 0, size - 1, 1, 1)
            : Take.at(g, x, 0, g.sub(length, g.constant(1)));
    return Map.of("Output", g.reshape(last, x.shape().without(0)));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }
}
