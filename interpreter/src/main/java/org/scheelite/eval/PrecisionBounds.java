package org.scheelite.eval;

import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Symbol;

/// Holds results of arithmetic within `$MinPrecision` and `$MaxPrecision`.
final class PrecisionBounds {
  /// Digits held beyond the significant ones.
  private static final int GUARD = 6;

  private static final Symbol MOST = Symbol.system("$MaxPrecision");
  private static final Symbol LEAST = Symbol.system("$MinPrecision");

  private final World world;

  PrecisionBounds(World world) {
    this.world = world;
  }

  /// The result with a precision within the bounds.
  Expr within(Expr result) {
    return world.of(MOST).own == null && world.of(LEAST).own == null ? result : bounded(result);
  }

  private Expr bounded(Expr result) {
    return switch (result) {
      case BigReal real -> bounded(real);
      case Complex(Num re, Num im) -> new Complex((Num) bounded(re), (Num) bounded(im));
      default -> result;
    };
  }

  private Expr bounded(BigReal real) {
    if (real.sign() == 0) {
      return real;
    }
    double highest =
        world.of(MOST).own instanceof Num n ? n.doubleValue() : Double.POSITIVE_INFINITY;
    double lowest = world.of(LEAST).own instanceof Num n ? n.doubleValue() : 0;
    double precision = Math.min(Math.max(real.precision(), lowest), highest);
    if (precision == real.precision() || !(precision > 0)) {
      return real;
    }
    long digits = (long) Math.ceil(precision) + GUARD;
    return new BigReal(real.value().precision(Math.max(1, digits)), precision);
  }
}
