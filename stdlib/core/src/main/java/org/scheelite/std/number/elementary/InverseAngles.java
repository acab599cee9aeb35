package org.scheelite.std.number.elementary;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Comparison;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Exact angles of inverse trigonometric functions, found among the sines of multiples of `Pi/12`.
final class InverseAngles {
  /// The multiples of `Pi/60` whose sines are tried.
  private static final int[] SIXTIETHS = {0, 5, 6, 10, 12, 15, 18, 20, 24, 25, 30};

  private static final int[] TWELFTHS = {0, 1, 2, 3, 4, 5};

  private InverseAngles() {}

  /// The factor `q` with `Sin[q Pi] == x`, from -1/2 to 1/2; null where it is not simple.
  static @Nullable Num sine(Expr x, Frame frame) {
    return search(x, SIXTIETHS, 60, Symbol.system("Sin"), frame);
  }

  /// The factor `q` with `Tan[q Pi] == x`, between -1/2 and 1/2; null where it is not simple.
  static @Nullable Num tangent(Expr x, Frame frame) {
    return search(x, TWELFTHS, 12, Symbol.system("Tan"), frame);
  }

  private static @Nullable Num search(
      Expr x, int[] parts, int whole, Symbol function, Frame frame) {
    double value = Numerics.machine(x, frame);
    if (Double.isNaN(value) || x instanceof Num n && !n.isExact()) {
      return null;
    }
    for (int part : parts) {
      double angle = Math.PI * part / whole;
      double found = function.name().equals("Sin") ? Math.sin(angle) : Math.tan(angle);
      if (Math.abs(found - Math.abs(value)) > 1e-10) {
        continue;
      }
      Num q = Rational.of(value < 0 ? -part : part, whole);
      Expr exact = frame.call(function, Terms.product(q, Sym.PI));
      return Comparison.order(exact, x, frame) == 0 ? q : null;
    }
    return null;
  }
}
