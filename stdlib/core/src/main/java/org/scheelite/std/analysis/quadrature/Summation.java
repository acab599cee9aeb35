package org.scheelite.std.analysis.quadrature;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.analysis.NumericFunction;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Sums and products of numeric values over a range that may be infinite.
final class Summation {
  /// So many terms are added as they are before the rest is extrapolated.
  private static final int HEAD = 15;

  private Summation() {}

  static @Nullable Expr over(Expr f, Expr range, Symbol join, Frame frame) {
    if (!(range instanceof Normal spec) || !spec.is(Sym.LIST) || spec.size() < 2) {
      return null;
    }
    Expr from = spec.size() == 2 ? org.scheelite.expr.Int.ONE : frame.evaluate(spec.arg(1));
    Expr to = frame.evaluate(spec.arg(spec.size() == 2 ? 1 : 2));
    Expr step = spec.size() == 4 ? frame.evaluate(spec.arg(3)) : org.scheelite.expr.Int.ONE;
    boolean infinite = Infinities.sign(to) > 0;
    if (!infinite && Infinities.sign(from) == 0) {
      Symbol head = Symbol.system(join.equals(Sym.PLUS) ? "Sum" : "Product");
      Expr exact = frame.call(head, f, Call.list(spec.arg(0), from, to, step));
      Expr value = frame.numeric(exact, 0);
      return value instanceof Num ? value : null;
    }
    if (Infinities.sign(from) < 0 && infinite && join.equals(Sym.PLUS)) {
      return bothWays(f, spec.arg(0), frame);
    }
    double start = Numerics.machine(from, frame);
    double by = Numerics.machine(step, frame);
    return infinite && !Double.isNaN(start) && by > 0
        ? endless(f, spec.arg(0), start, by, join, frame)
        : null;
  }

  private static @Nullable Expr bothWays(Expr f, Expr name, Frame frame) {
    Expr right = endless(f, name, 0, 1, Sym.PLUS, frame);
    Expr left = endless(f, name, -1, -1, Sym.PLUS, frame);
    return right == null || left == null ? null : frame.evaluate(Terms.sum(right, left));
  }

  private static @Nullable Expr endless(
      Expr f, Expr name, double start, double step, Symbol join, Frame frame) {
    Variables variables = Variables.of(List.of(name));
    return variables.local(
        frame,
        () -> {
          var function = new NumericFunction(frame.evaluate(variables.inner(f)), variables, frame);
          Complex sum = Complex.ZERO;
          for (int k = 0; k < HEAD; k++) {
            Complex value = term(function, start + k * step, join);
            if (value == null) {
              return null;
            }
            sum = sum.add(value);
          }
          double from = start + HEAD * step;
          double shift = Math.max(1, Math.abs(from / step));
          double[] re = Extrapolation.sum(shift, k -> part(function, from + k * step, join, true));
          double[] im = Extrapolation.sum(shift, k -> part(function, from + k * step, join, false));
          if (Double.isNaN(re[0]) || Double.isNaN(im[0])) {
            return null;
          }
          Complex total = sum.add(new Complex(re[0], im[0]));
          Complex result = join.equals(Sym.PLUS) ? total : total.exp();
          return result.getImaginary() == 0 ? new Real(result.getReal()) : Complexes.of(result);
        });
  }

  private static @Nullable Complex term(NumericFunction function, double at, Symbol join) {
    Complex value = function.at(new Complex(at));
    return value == null || join.equals(Sym.PLUS) ? value : value.log();
  }

  private static double part(NumericFunction function, double at, Symbol join, boolean real) {
    Complex value = term(function, at, join);
    return value == null ? Double.NaN : real ? value.getReal() : value.getImaginary();
  }
}
