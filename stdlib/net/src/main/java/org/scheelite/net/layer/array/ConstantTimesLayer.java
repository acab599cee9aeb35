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

/// Multiplies by a learned array; a former way to say it.
///
/// `ConstantTimesLayer["Scaling" -> s]` evaluates to a `NetGraph` in which a `NetArrayLayer` is
/// multiplied with the input by a `ThreadingLayer`.
///
/// ```wl
/// In:  ConstantTimesLayer["Scaling" -> {2, 3}][{1, 10}]
/// Out: {2., 30.}
/// ```
@Builtin(seeAlso = {"ConstantPlusLayer", "NetArrayLayer", "ThreadingLayer"})
final class ConstantTimesLayer {
  /// The factors: `Automatic` or values.
  static final Option<ArraySpec> SCALING = LayerOptions.array("Scaling");

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  private ConstantTimesLayer() {}

  @Form
  static Expr of(Options options) {
    return WithArray.graph(Symbol.system("Times"), "Scaling", options);
  }
}
