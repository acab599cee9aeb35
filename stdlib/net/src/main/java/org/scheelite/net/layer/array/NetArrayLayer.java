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
import org.scheelite.net.ArraySpec;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Node;

/// An array that is learned.
///
/// `NetArrayLayer[]` has no input; its output is its array `"Array"`. `"Output" -> {n1, n2, …}`
/// fixes the dimensions, `"Array" -> values` gives values; otherwise they are drawn when the net is
/// initialised, as weights are.
///
/// ```wl
/// In:  NetArrayLayer["Array" -> {1, 2}][]
/// Out: {1., 2.}
///
/// In:  NetGraph[{NetArrayLayer["Array" -> {1, 2}], Times}, {NetPort["Input"] -> 2, 1 -> 2}][{5, 6}]
/// Out: {5., 12.}
/// ```
@Builtin(seeAlso = {"LinearLayer", "ThreadingLayer"})
public record NetArrayLayer() implements Layer {
  private static final Symbol SYMBOL = Symbol.system("NetArrayLayer");

  /// The array: `Automatic` or values.
  static final Option<ArraySpec> ARRAY = LayerOptions.array("Array");

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Options options, Frame frame) {
    return Construction.net(new NetArrayLayer(), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> inputs() {
    return List.of();
  }

  @Override
  public List<String> arrays() {
    return List.of("Array");
  }

  @Override
  public void infer(Rules rules) {
    rules.same(rules.array("Array"), rules.output());
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    return Map.of("Output", scope.array("Array"));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }
}
