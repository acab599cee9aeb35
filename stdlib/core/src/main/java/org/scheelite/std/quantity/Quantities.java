package org.scheelite.std.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;

/// What is known of quantities: calculating with them and comparing them.
public final class Quantities {
  private Quantities() {}

  /// Whether this is a magnitude with a unit.
  public static boolean isQuantity(Expr expr) {
    return expr instanceof Normal call && call.is(Sym.QUANTITY, 2);
  }

  /// `Quantity[magnitude, unit]`; the magnitude alone where the unit is 1.
  public static Expr of(Expr magnitude, Expr unit) {
    return unit.equals(Int.ONE) ? magnitude : Call.of(Sym.QUANTITY, magnitude, unit);
  }

  static Expr magnitude(Expr quantity) {
    return ((Normal) quantity).arg(0);
  }

  static Expr unit(Expr quantity) {
    return ((Normal) quantity).arg(1);
  }

  /// The magnitude in another unit; null where the units do not go together.
  public static @Nullable Expr magnitude(Expr quantity, Expr unit, Frame frame) {
    if (unit(quantity).equals(unit)) {
      return magnitude(quantity);
    }
    boolean time = Units.seconds(unit) != null;
    Num from = time ? Units.seconds(unit(quantity)) : Units.hertz(unit(quantity));
    Num to = time ? Units.seconds(unit) : Units.hertz(unit);
    return from == null || to == null
        ? null
        : frame.call(
            Sym.TIMES, magnitude(quantity), from, frame.call(Sym.POWER, to, Int.MINUS_ONE));
  }

  /// The sum of the quantities among the terms, in the unit of the first; null where that says no
  /// more than the terms.
  static @Nullable Expr sum(Normal plus, Frame frame) {
    Expr unit = null;
    var magnitudes = new ArrayList<Expr>();
    var others = new ArrayList<Expr>();
    for (Expr term : plus.args()) {
      if (unit == null && isQuantity(term)) {
        unit = unit(term);
      }
      Expr magnitude = unit != null && isQuantity(term) ? magnitude(term, unit, frame) : null;
      (magnitude == null ? others : magnitudes).add(magnitude == null ? term : magnitude);
    }
    if (unit == null || magnitudes.size() < 2) {
      return null;
    }
    Expr sum = of(frame.evaluate(Call.of(Sym.PLUS, magnitudes)), unit);
    if (others.isEmpty()) {
      return sum;
    }
    others.add(sum);
    return Call.of(Sym.PLUS, others);
  }

  /// The product of the quantities and numbers among the factors; null where that says no more.
  static @Nullable Expr product(Normal times, Frame frame) {
    var magnitudes = new ArrayList<Expr>();
    var units = new ArrayList<Expr>();
    var others = new ArrayList<Expr>();
    for (Expr factor : times.args()) {
      if (isQuantity(factor)) {
        magnitudes.add(magnitude(factor));
        units.add(unit(factor));
      } else if (factor instanceof Num) {
        magnitudes.add(factor);
      } else {
        others.add(factor);
      }
    }
    if (magnitudes.size() < 2) {
      return null;
    }
    Expr product = of(product(magnitudes, frame), product(units, frame));
    if (others.isEmpty()) {
      return product;
    }
    others.add(product);
    return Call.of(Sym.TIMES, others);
  }

  private static Expr product(List<Expr> factors, Frame frame) {
    return frame.evaluate(Call.of(Sym.TIMES, factors));
  }

  /// The arguments as magnitudes in one unit; null where one is no quantity of such a unit.
  static @Nullable List<Expr> alike(List<Expr> quantities, Frame frame) {
    var magnitudes = new ArrayList<Expr>();
    for (Expr quantity : quantities) {
      Expr magnitude =
          isQuantity(quantity) && isQuantity(quantities.getFirst())
              ? magnitude(quantity, unit(quantities.getFirst()), frame)
              : null;
      if (magnitude == null) {
        return null;
      }
      magnitudes.add(magnitude);
    }
    return magnitudes;
  }
}
