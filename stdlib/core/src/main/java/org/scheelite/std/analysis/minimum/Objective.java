package org.scheelite.std.analysis.minimum;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.analysis.NumericFunction;
import org.scheelite.std.analysis.Variables;

/// A function of several numbers with its derivatives: symbolic where they can be had, else
/// differences.
///
/// @param function the function
/// @param slopes its derivatives; null for differences
/// @param sign 1, or -1 where the opposite function is meant
record Objective(NumericFunction function, @Nullable List<NumericFunction> slopes, double sign) {

  static Objective of(Expr body, Variables variables, double sign, Frame frame) {
    var slopes = new ArrayList<NumericFunction>();
    for (Symbol symbol : variables.symbols()) {
      Expr slope = frame.call(Symbol.system("D"), body, symbol);
      if (!isKnown(slope)) {
        return new Objective(new NumericFunction(body, variables, frame), null, sign);
      }
      slopes.add(new NumericFunction(slope, variables, frame));
    }
    return new Objective(new NumericFunction(body, variables, frame), slopes, sign);
  }

  private static boolean isKnown(Expr expr) {
    if (expr instanceof Symbol symbol) {
      return !symbol.equals(Sym.DERIVATIVE)
          && !symbol.equals(Symbol.system("D"))
          && !symbol.equals(Sym.INDETERMINATE);
    }
    return !(expr instanceof Call call)
        || isKnown(call.head()) && call.args().stream().allMatch(Objective::isKnown);
  }

  double at(double[] x) {
    return sign * function.at(x);
  }

  double[] gradient(double[] x) {
    double[] gradient = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      gradient[i] = slopes == null ? difference(x, i) : sign * slopes.get(i).at(x);
      if (Double.isNaN(gradient[i])) {
        gradient[i] = difference(x, i);
      }
    }
    return gradient;
  }

  private double difference(double[] x, int index) {
    double width = 6e-6 * Math.max(1, Math.abs(x[index]));
    double[] moved = x.clone();
    moved[index] = x[index] + width;
    double above = at(moved);
    moved[index] = x[index] - width;
    return (above - at(moved)) / (2 * width);
  }
}
