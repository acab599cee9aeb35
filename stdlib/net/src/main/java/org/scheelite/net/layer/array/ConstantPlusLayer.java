package org.scheelite.net.layer.array;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.net.ArraySpec;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.shape.PortType;

/// Adds a learned array; a former way to say it.
///
/// `ConstantPlusLayer["Biases" -> b]` evaluates to a `NetGraph` in which a `NetArrayLayer` is added
/// to the input by a `ThreadingLayer`.
///
/// ```wl
/// In:  ConstantPlusLayer["Biases" -> {2, 3}][{1, 10}]
/// Out: {3., 13.}
/// ```
@Builtin(seeAlso = {"ConstantTimesLayer", "NetArrayLayer", "ThreadingLayer"})
final class ConstantPlusLayer {
  /// What is added: `Automatic` or values.
  static final Option<ArraySpec> BIASES = LayerOptions.array("Biases");

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  private ConstantPlusLayer() {}

  @Form
  static Expr of(Options options) {
    return WithArray.graph(Symbol.system("Plus"), "Biases", options);
  }
}
