package org.scheelite.net.layer.array;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.net.ArraySpec;
import org.scheelite.net.Construction;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.shape.PortType;

/// The former name of `NetArrayLayer`.
///
/// `ConstantArrayLayer[…]` evaluates to `NetArrayLayer[…]`.
///
/// ```wl
/// In:  ConstantArrayLayer["Array" -> {1, 2}]
/// Out: NetArrayLayer["Array" -> NumericArray[{1., 2.}, "Real32"]]
/// ```
@Builtin(seeAlso = {"NetArrayLayer"})
final class ConstantArrayLayer {
  /// The array: `Automatic` or values.
  static final Option<ArraySpec> ARRAY = LayerOptions.array("Array");

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  private ConstantArrayLayer() {}

  @Form
  static Expr of(Options options, Frame frame) {
    return Construction.net(new NetArrayLayer(), options, frame);
  }
}
