package org.scheelite.std.algebra.solve;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Numerics;

/// Simplification of values that contain roots.
final class Radicals {
  private Radicals() {}

  /// The expression multiplied out where it contains roots; 0 where it is a number that is zero.
  static Expr simplified(Expr expr, Frame frame) {
    if (!hasRoots(expr)) {
      return expr;
    }
    if (Numerics.isNumeric(expr, frame)) {
      Num value = Numerics.number(expr, 40, frame);
      if (value != null
          && Math.hypot(Arithmetic.re(value).doubleValue(), Arithmetic.im(value).doubleValue())
              < 1e-25) {
        return Int.ZERO;
      }
    }
    Expr expanded = Expansion.of(expr, frame);
    Kernels kernels = Kernels.of(frame, expanded);
    Expr together = Expansion.of(kernels.read(expanded).expr(), frame);
    return Forms.terms(together).size() <= Forms.terms(expr).size() ? together : expr;
  }

  private static boolean hasRoots(Expr expr) {
    return switch (expr) {
      case Call power
          when power.is(Sym.POWER, 2) && power.arg(1) instanceof org.scheelite.expr.Rational ->
          true;
      case Call call when call.is(RootObject.ROOT) -> true;
      case Call call -> call.args().stream().anyMatch(Radicals::hasRoots);
      default -> false;
    };
  }
}
