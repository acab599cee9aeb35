package org.scheelite.graphics.blend;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.read.Numbers;

/// A darker colour.
///
/// `Darker[c]` goes a third of the way from `c` to black; `Darker[c, f]` goes the part `f`. A list
/// of colours gives a list.
///
/// ```wl
/// In:  Darker[White]
/// Out: GrayLevel[0.6666666666666667]
///
/// In:  Darker[Red, 0.5]
/// Out: RGBColor[0.5, 0., 0.]
/// ```
@Builtin(seeAlso = {"Lighter", "Blend"})
final class Darker {

  private Darker() {}

  @Form
  static @Nullable Expr usual(Expr colour, Frame frame) {
    return Mixing.towards(colour, Colour.BLACK, 1 / 3.0, frame);
  }

  @Form
  static @Nullable Expr part(Expr colour, Expr share, Frame frame) {
    return Mixing.towards(colour, Colour.BLACK, Numbers.real(share, frame), frame);
  }
}
