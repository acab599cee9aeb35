package org.scheelite.net.layer.structure;

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

/// Puts an element in front of an array.
///
/// `PrependLayer[]` has the inputs `"Input"`, an array, and `"Element"`, an array of one level
/// less; the output is `Prepend[input, element]`. Sequences may have any length.
///
/// ```wl
/// In:  PrependLayer[][<|"Input" -> {{1, 2}}, "Element" -> {8, 9}|>]
/// Out: {{8., 9.}, {1., 2.}}
///
/// In:  PrependLayer[][<|"Input" -> {1, 2}, "Element" -> 3|>]
/// Out: {3., 1., 2.}
/// ```
@Builtin(seeAlso = {"AppendLayer", "CatenateLayer", "Prepend"})
public record PrependLayer() implements Layer {
  private static final Symbol SYMBOL = Symbol.system("PrependLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> ELEMENT = LayerOptions.port("Element");
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Options options, Frame frame) {
    return Construction.net(new PrependLayer(), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> inputs() {
    return List.of("Input", "Element");
  }

  @Override
  public void infer(Rules rules) {
    Ends.infer(rules);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Node x = scope.input("Input");
    return Map.of("Output", scope.graph().concat(0, List.of(Ends.element(scope), x)));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }
}
