package org.scheelite.net.layer.array;

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
import org.scheelite.tensor.Node;

/// The sum of all elements of its input.
///
/// `SummationLayer[]` takes an array of any shape and gives one number.
///
/// ```wl
/// In:  SummationLayer[][{{1, 2}, {3, 4}}]
/// Out: 10.
///
/// In:  NetChain[{Ramp, SummationLayer[]}][{-1, 2, 3}]
/// Out: 5.
/// ```
@Builtin(seeAlso = {"AggregationLayer", "TotalLayer"})
public record SummationLayer() implements Layer {
  private static final Symbol SYMBOL = Symbol.system("SummationLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Options options, Frame frame) {
    return Construction.net(new SummationLayer(), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    rules.scalar(rules.output());
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    return Map.of("Output", scope.graph().total(Masks.filled(scope, "Input", 0)));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }
}
