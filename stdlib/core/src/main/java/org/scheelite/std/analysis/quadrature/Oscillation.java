package org.scheelite.std.analysis.quadrature;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Numerics;

/// Finds the period of an integrand that oscillates forever and decays slowly.
final class Oscillation {
  private Oscillation() {}

  /// Half the period of the one sine or cosine of a multiple of `x` in an integrand that does not
  /// decay exponentially; 0 where there is none.
  static double halfPeriod(Expr body, Symbol x, Frame frame) {
    if (hasExponential(body, x)) {
      return 0;
    }
    double slope = slope(body, x, frame);
    return slope > 0 && Double.isFinite(slope) ? Math.PI / slope : 0;
  }

  private static boolean hasExponential(Expr expr, Expr x) {
    if (!(expr instanceof Call call)) {
      return false;
    }
    boolean exponential =
        call.is(org.scheelite.expr.Sym.POWER, 2) && !Expressions.isFree(call.arg(1), x)
            || Expressions.is(call, "Sech", 1)
            || Expressions.is(call, "Csch", 1);
    return exponential || call.args().stream().anyMatch(arg -> hasExponential(arg, x));
  }

  /// The slope of the argument; 0 for none, infinite for several different ones.
  private static double slope(Expr expr, Symbol x, Frame frame) {
    if (!(expr instanceof Call call)) {
      return 0;
    }
    if (Expressions.is(call, "Sin", 1) || Expressions.is(call, "Cos", 1)) {
      Expr[] linear = Expressions.linear(call.arg(0), x, frame);
      double value = linear == null ? Double.NaN : Math.abs(Numerics.machine(linear[0], frame));
      return Expressions.isFree(call.arg(0), x)
          ? 0
          : Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }
    double found = 0;
    for (Expr arg : call.args()) {
      double inner = slope(arg, x, frame);
      if (inner != 0) {
        found = found == 0 || found == inner ? inner : Double.POSITIVE_INFINITY;
      }
    }
    return found;
  }
}
