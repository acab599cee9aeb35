package org.scheelite.graphics.blend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.read.Colours;

/// What the functions of colours share.
final class Mixing {

  private static final Symbol GRAY = Symbol.system("GrayLevel");

  private Mixing() {}

  /// The colours of a list, or null where one is none.
  static @Nullable List<Colour> colours(Normal list, Frame frame) {
    var colours = new ArrayList<Colour>();
    for (Expr element : list.args()) {
      var colour = Colours.read(element, frame);
      if (colour == null) {
        return null;
      }
      colours.add(colour);
    }
    return colours;
  }

  /// Whether all of these are greys, so that a mixture is written as a grey, too.
  static boolean grey(List<Expr> given) {
    return given.stream().allMatch(expr -> expr instanceof Normal call && call.is(GRAY));
  }

  static Expr write(Colour colour, boolean grey) {
    return grey ? Colours.writeGray(colour) : Colours.write(colour);
  }

  /// A colour, or each of a list of them, moved the part `share` towards `goal`.
  static @Nullable Expr towards(Expr given, Colour goal, double share, Frame frame) {
    if (given instanceof Normal list && list.is(Sym.LIST)) {
      var all = new ArrayList<Expr>();
      for (Expr element : list.args()) {
        Expr one = towards(element, goal, share, frame);
        if (one == null) {
          return null;
        }
        all.add(one);
      }
      return Call.list(all);
    }
    var colour = Colours.read(given, frame);
    if (colour == null || Double.isNaN(share)) {
      return null;
    }
    var mixed = colour.mix(goal.withOpacity(colour.opacity()), Math.clamp(share, 0, 1));
    return write(mixed, grey(List.of(given)));
  }
}
