package org.scheelite.graphics.blend;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The value of `ColorData["name"]`: applied to a number it gives a colour.
///
/// ```wl
/// In:  ColorData["Rainbow"]
/// Out: ColorDataFunction["Rainbow", "Gradients", {0, 1}]
///
/// In:  ColorData["Rainbow"][0]
/// Out: RGBColor[0.41568627450980394, 0.12156862745098039, 0.6274509803921569]
/// ```
@Builtin(seeAlso = "ColorData")
final class ColorDataFunction {

  private ColorDataFunction() {}

  @Applied
  static @Nullable Expr at(Normal call, Frame frame) {
    return call.size() == 1 && call.head() instanceof Normal function && function.size() > 0
        ? ColorData.colour(function.arg(0), call.arg(0), frame)
        : null;
  }
}
