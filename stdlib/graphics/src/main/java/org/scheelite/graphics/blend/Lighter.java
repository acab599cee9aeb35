package org.scheelite.graphics.blend;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.read.Numbers;

/// A lighter colour.
///
/// `Lighter[c]` goes a third of the way from `c` to white; `Lighter[c, f]` goes the part `f`. A
/// list of colours gives a list.
///
/// ```wl
/// In:  Lighter[Red]
/// Out: RGBColor[1., 0.3333333333333333, 0.3333333333333333]
///
/// In:  Lighter[Blue, 0.5]
/// Out: RGBColor[0.5, 0.5, 1.]
/// ```
@Builtin(seeAlso = {"Darker", "Blend"})
final class Lighter {

  private Lighter() {}

  @Form
  static @Nullable Expr usual(Expr colour, Frame frame) {
    return Mixing.towards(colour, Colour.WHITE, 1 / 3.0, frame);
  }

  @Form
  static @Nullable Expr part(Expr colour, Expr share, Frame frame) {
    return Mixing.towards(colour, Colour.WHITE, Numbers.real(share, frame), frame);
  }
}
