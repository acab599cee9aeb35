package org.scheelite.std.calculus.integral;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Complexes;

/// Checks integrals by numbers: derivatives are compared at a few places.
final class Proof {
  private static final double[] PLACES = {0.3137, 0.7211, 1.8467};
  private static final double[] PARAMETERS = {0.8312, 1.3971, 0.5643, 1.1279, 2.0317};

  private Proof() {}

  /// Whether the derivative of `integral` is `f`, as far as both have values.
  static boolean holds(Expr integral, Expr f, Symbol x, Frame frame) {
    Expr derivative = frame.call(Symbol.system("D"), integral, x);
    Map<Expr, Expr> values = parameters(f, x, frame);
    for (double place : PLACES) {
      Complex a = at(derivative, x, place, values, frame);
      Complex b = at(f, x, place, values, frame);
      boolean both = !a.isNaN() && !b.isNaN() && !a.isInfinite() && !b.isInfinite();
      if (both && a.subtract(b).norm() > 1e-7 * (1 + b.norm())) {
        return false;
      }
    }
    return true;
  }

  /// Values for all symbols but the variable and constants.
  static Map<Expr, Expr> parameters(Expr f, Expr x, Frame frame) {
    var values = new LinkedHashMap<Expr, Expr>();
    collect(f, x, values, frame);
    return values;
  }

  private static void collect(Expr f, Expr x, Map<Expr, Expr> values, Frame frame) {
    if (f instanceof Symbol symbol
        && !symbol.equals(x)
        && !frame.definitions().has(symbol, Attribute.CONSTANT)) {
      values.computeIfAbsent(symbol, s -> new Real(PARAMETERS[values.size() % PARAMETERS.length]));
    } else if (f instanceof Call call) {
      call.args().forEach(arg -> collect(arg, x, values, frame));
    }
  }

  private static Complex at(Expr f, Expr x, double place, Map<Expr, Expr> values, Frame frame) {
    Expr filled = Expressions.replace(f, x, new Real(place));
    for (Map.Entry<Expr, Expr> entry : values.entrySet()) {
      filled = Expressions.replace(filled, entry.getKey(), entry.getValue());
    }
    Expr whole = filled;
    Expr value = frame.filtering(_ -> false, () -> frame.numeric(frame.evaluate(whole), 0));
    return value instanceof Num n ? Complexes.machine(n) : Complex.NaN;
  }
}
