package org.scheelite.net.layer.basic;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// The former name of `LinearLayer`.
///
/// `DotPlusLayer[…]` evaluates to `LinearLayer[…]`.
///
/// ```wl
/// In:  DotPlusLayer[2, "Weights" -> {{1}, {2}}, "Biases" -> None][{3}]
/// Out: {3., 6.}
/// ```
@Builtin(seeAlso = {"LinearLayer"})
final class DotPlusLayer {
  private DotPlusLayer() {}

  @Form(whole = true)
  static Expr of(Normal call, Frame frame) {
    return Call.of(Symbol.system("LinearLayer"), call.args());
  }
}
