package org.scheelite.net.layer.normalization;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// The former name of a `NormalizationLayer` over all levels but the first.
///
/// `InstanceNormalizationLayer[…]` evaluates to `NormalizationLayer[…]`.
///
/// ```wl
/// In:  InstanceNormalizationLayer["Epsilon" -> 0.1]
/// Out: NormalizationLayer["Epsilon" -> 0.1]
/// ```
@Builtin(seeAlso = {"NormalizationLayer"})
final class InstanceNormalizationLayer {
  private InstanceNormalizationLayer() {}

  @Form(whole = true)
  static Expr of(Normal call, Frame frame) {
    return Call.of(Symbol.system("NormalizationLayer"), call.args());
  }
}
