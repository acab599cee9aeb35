package org.scheelite.std.analysis.interpolation;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.analysis.NumericFunction;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.number.Numerics;

/// A function that stands for an expression which is slow to evaluate.
///
/// `FunctionInterpolation[expr, {x, min, max}]` passes through values of `expr` between `min` and
/// `max`.
///
/// ```wl
/// In:  f = FunctionInterpolation[Sin[x], {x, 0, 2}]; f[1.]
/// Out~: 0.8414709848
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Interpolation"})
final class FunctionInterpolation {
  private static final int COUNT = 257;

  private FunctionInterpolation() {}

  @Form
  static @Nullable Expr stand(Expr f, Normal range, Frame frame) {
    if (!range.is(Sym.LIST, 3)) {
      return null;
    }
    double from = Numerics.machine(frame.evaluate(range.arg(1)), frame);
    double to = Numerics.machine(frame.evaluate(range.arg(2)), frame);
    if (!(from < to) || Double.isInfinite(to - from)) {
      return null;
    }
    Variables variables = Variables.of(List.of(range.arg(0)));
    return variables.local(
        frame,
        () -> {
          var function = new NumericFunction(frame.evaluate(variables.inner(f)), variables, frame);
          double[] x = new double[COUNT];
          double[] y = new double[COUNT];
          for (int i = 0; i < COUNT; i++) {
            x[i] = from + (to - from) * i / (COUNT - 1);
            y[i] = function.at(x[i]);
            if (Double.isNaN(y[i])) {
              return null;
            }
          }
          var numbers = InterpolatingValue.of(x, y);
          return numbers.ofOrder(5);
        });
  }
}
