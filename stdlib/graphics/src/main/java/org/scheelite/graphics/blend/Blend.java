package org.scheelite.graphics.blend;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.colour.Gradient;
import org.scheelite.graphics.colour.Gradients;
import org.scheelite.graphics.read.Colours;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.message.Message;

/// A mixture of colours.
///
/// `Blend[{c1, c2}]` is half of each; `Blend[{c1, c2, ...}, x]` goes from the first colour at 0 to
/// the last at 1; `Blend[{c1, c2, ...}, {w1, w2, ...}]` mixes by weights; `Blend["name", x]` takes
/// a gradient.
///
/// ```wl
/// In:  Blend[{Red, Blue}]
/// Out: RGBColor[0.5, 0., 0.5]
///
/// In:  Blend[{Red, Green, Blue}, 0.75]
/// Out: RGBColor[0., 0.5, 0.5]
/// ```
@Builtin(seeAlso = {"Lighter", "Darker", "ColorData"})
final class Blend {

  /// The first argument is no list of colours and no gradient.
  static final Message ARG =
      Message.of("Blend::arg", "`1` is not a list of colours or the name of a gradient.");

  private Blend() {}

  @Form
  static @Nullable Expr half(Normal colours, Frame frame) {
    var all = read(colours, frame);
    if (all == null) {
      return frame.decline(ARG, colours);
    }
    double[] weights = new double[all.size()];
    Arrays.fill(weights, 1);
    return Mixing.write(weighted(all, weights), Mixing.grey(colours.args()));
  }

  @Form
  static @Nullable Expr at(Expr colours, Expr position, Frame frame) {
    if (colours instanceof Str(String name)) {
      var gradient = Gradients.find(name);
      double x = Numbers.real(position, frame);
      if (gradient.isEmpty()) {
        return frame.decline(ARG, colours);
      }
      return Double.isNaN(x) ? null : Colours.write(gradient.get().at(x));
    }
    var all = colours instanceof Normal list ? read(list, frame) : null;
    if (all == null || !(colours instanceof Normal list)) {
      return frame.decline(ARG, colours);
    }
    boolean grey = Mixing.grey(list.args());
    double[] weights = Numbers.vector(position, frame);
    if (weights != null) {
      return weights.length == all.size() ? Mixing.write(weighted(all, weights), grey) : null;
    }
    double x = Numbers.real(position, frame);
    if (Double.isNaN(x)) {
      return null;
    }
    return Mixing.write(all.size() == 1 ? all.getFirst() : new Gradient(all).at(x), grey);
  }

  private static @Nullable List<Colour> read(Normal list, Frame frame) {
    return list.is(Sym.LIST) && list.size() > 0 ? Mixing.colours(list, frame) : null;
  }

  private static Colour weighted(List<Colour> colours, double[] weights) {
    double red = 0;
    double green = 0;
    double blue = 0;
    double opacity = 0;
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      var colour = colours.get(i);
      red += weights[i] * colour.red();
      green += weights[i] * colour.green();
      blue += weights[i] * colour.blue();
      opacity += weights[i] * colour.opacity();
      sum += weights[i];
    }
    return new Colour(red / sum, green / sum, blue / sum, opacity / sum);
  }
}
