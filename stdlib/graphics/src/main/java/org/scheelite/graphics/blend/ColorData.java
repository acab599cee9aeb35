package org.scheelite.graphics.blend;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Gradients;
import org.scheelite.graphics.colour.Palette;
import org.scheelite.graphics.read.Colours;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.message.Message;

/// Gradients and palettes of colours.
///
/// `ColorData["name"]` is the colour function of a gradient such as `"Rainbow"` or
/// `"SunsetColors"`; `ColorData["name", x]` is its colour at `x`. `ColorData[n]` is an indexed
/// palette, `ColorData[n, k]` its colour number `k` and `ColorData[n, "ColorList"]` all of them.
/// `ColorData["Gradients"]` lists the names. Every palette is the one that plots use.
///
/// ```wl
/// In:  ColorData["GrayTones", 0.]
/// Out: RGBColor[0.10196078431372549, 0.10196078431372549, 0.10196078431372549]
///
/// In:  ColorData["Avocados"]
/// Msg: ColorData::notent: Avocados is not the name of a gradient or palette.
/// Out: ColorData["Avocados"]
///
/// In:  ColorData["Rainbow"][0.5] === ColorData["Rainbow", 0.5]
/// Out: True
/// ```
@Builtin(seeAlso = {"Blend", "ColorFunction"})
final class ColorData {

  /// There is no gradient of that name.
  static final Message NOTENT =
      Message.of("ColorData::notent", "`1` is not the name of a gradient or palette.");

  private static final Symbol FUNCTION = Symbol.system("ColorDataFunction");

  private ColorData() {}

  @Form
  static @Nullable Expr function(Expr which, Frame frame) {
    if (which instanceof Str(String name)) {
      if (name.equals("Gradients")) {
        return Call.list(Gradients.names().stream().map(Str::of).toList());
      }
      return Gradients.find(name).isPresent()
          ? Call.of(FUNCTION, which, Str.of("Gradients"), Call.list(Int.ZERO, Int.of(1)))
          : frame.decline(NOTENT, which);
    }
    return which instanceof Int
        ? Call.of(FUNCTION, which, Str.of("Indexed"), Call.list(Int.of(1), Int.of(10)))
        : frame.decline(NOTENT, which);
  }

  @Form
  static @Nullable Expr at(Expr which, Expr place, Frame frame) {
    if (which instanceof Int && place instanceof Str(String property)) {
      return property.equals("ColorList")
          ? Call.list(Palette.all().stream().map(Colours::write).toList())
          : null;
    }
    return colour(which, place, frame);
  }

  /// The colour of a gradient or palette at a place, or null.
  static @Nullable Expr colour(Expr which, Expr place, Frame frame) {
    if (which instanceof Int) {
      return place instanceof Int(long index)
          ? Colours.write(Palette.plot((int) Math.floorMod(index - 1, 10L)))
          : null;
    }
    var gradient = which instanceof Str(String name) ? Gradients.find(name).orElse(null) : null;
    if (gradient == null) {
      return frame.decline(NOTENT, which);
    }
    double x = Numbers.real(place, frame);
    return Double.isNaN(x) ? null : Colours.write(gradient.at(x));
  }
}
