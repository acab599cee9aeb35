package org.scheelite.std.random;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// Random colours.
///
/// `RandomColor[]` gives an `RGBColor` with parts drawn from 0 to 1; `RandomColor[n]` a list of `n`
/// colours, `RandomColor[{n1, n2, …}]` an array.
///
/// ```wl
/// In:  Head[RandomColor[]]
/// Out: RGBColor
/// In:  Map[Length, RandomColor[3]]
/// Out: {3, 3, 3}
/// In:  Dimensions[RandomColor[{2, 3}]]
/// Out: {2, 3}
/// ```
@Builtin(seeAlso = {"RandomReal", "RGBColor", "Hue"})
final class RandomColor {
  private static final Symbol COLOR = Symbol.system("RGBColor");

  private RandomColor() {}

  @Form(whole = true, max = 1)
  static @Nullable Expr draw(Normal call, Frame frame) {
    Shape shape =
        call.size() == 0 ? new Shape(new int[0], 1) : Shape.read(call.arg(0), 1, call, frame);
    if (shape == null) {
      return null;
    }
    Generator generator = Generator.of(frame);
    var range = new Range(0, 1);
    var colors = new Expr[shape.total()];
    for (int i = 0; i < colors.length; i++) {
      colors[i] =
          Call.of(
              COLOR,
              Real.of(range.draw(generator)),
              Real.of(range.draw(generator)),
              Real.of(range.draw(generator)));
    }
    return shape.array(colors);
  }
}
