package org.scheelite.net.layer.structure;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Puts an element at the end of an array.
///
/// `AppendLayer[]` has the inputs `"Input"`, an array, and `"Element"`, an array of one level less;
/// the output is `Append[input, element]`. Sequences may have any length.
///
/// ```wl
/// In:  AppendLayer[][<|"Input" -> {1, 2}, "Element" -> 3|>]
/// Out: {1., 2., 3.}
///
/// In:  AppendLayer["Input" -> {"Varying", 2}][<|"Input" -> {{{1, 2}}, {{3, 4}, {5, 6}}}, "Element" -> {{7, 8}, {9, 0}}|>]
/// Out: {{{1., 2.}, {7., 8.}}, {{3., 4.}, {5., 6.}, {9., 0.}}}
/// ```
@Builtin(seeAlso = {"PrependLayer", "CatenateLayer", "Append"})
public record AppendLayer() implements Layer {
  private static final Symbol SYMBOL = Symbol.system("AppendLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> ELEMENT = LayerOptions.port("Element");
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Options options, Frame frame) {
    return Construction.net(new AppendLayer(), options, frame);
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
    Graph g = scope.graph();
    Node x = scope.input("Input");
    Node longer = g.concat(0, List.of(x, Ends.element(scope)));
    Node length = scope.length("Input", 0);
    if (length == null) {
      return Map.of("Output", longer);
    }
    Shape shape = longer.shape();
    Node here = g.equal(g.broadcast(g.range(shape.dim(0)), shape, 0), length);
    int[] rest = IntStream.range(1, shape.rank()).toArray();
    Node element = g.broadcast(scope.input("Element"), shape, rest);
    return Map.of("Output", g.select(here, element, longer));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }
}
