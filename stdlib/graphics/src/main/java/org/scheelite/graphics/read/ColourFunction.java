package org.scheelite.graphics.read;

import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.colour.Gradients;

/// A way from numbers to colours, given as a function or as the name of a gradient.
public final class ColourFunction {

  /// What stands where a function gives no colour.
  public static final Colour UNKNOWN = Colour.rgb(0.55, 0.05, 0.05);

  private final DoubleFunction<Colour> rule;

  private ColourFunction(DoubleFunction<Colour> rule) {
    this.rule = rule;
  }

  /// The function that an option value means; null for `Automatic` and for unknown names.
  public static @Nullable ColourFunction of(Expr expr, Frame frame) {
    if (expr instanceof Str(String name)) {
      return Gradients.find(name).map(g -> new ColourFunction(g::at)).orElse(null);
    }
    if (expr.equals(Sym.AUTOMATIC) || expr.equals(Sym.NONE)) {
      return null;
    }
    if (expr instanceof Normal call
        && call.size() > 0
        && List.of("ColorData", "ColorDataFunction").contains(call.head().toString())
        && call.arg(0) instanceof Str(String name)) {
      return Gradients.find(name).map(g -> new ColourFunction(g::at)).orElse(null);
    }
    if (expr.equals(Symbol.system("Hue"))) {
      return new ColourFunction(value -> Colour.hue(value, 1, 1, 1));
    }
    if (expr.equals(Symbol.system("GrayLevel"))) {
      return new ColourFunction(Colour::gray);
    }
    return new ColourFunction(value -> called(expr, value, frame));
  }

  private static Colour called(Expr function, double value, Frame frame) {
    var colour = Colours.read(frame.call(function, new Real(value)), frame);
    return colour == null ? UNKNOWN : colour;
  }

  /// The colour of a number.
  public Colour at(double value) {
    return rule.apply(value);
  }
}
