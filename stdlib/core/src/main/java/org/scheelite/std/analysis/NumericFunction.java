package org.scheelite.std.analysis;

import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Numerics;

/// An expression as a function of machine numbers; for use within [Variables#local].
///
/// @param body what is evaluated
/// @param variables what it depends on
public record NumericFunction(Expr body, Variables variables, Frame frame) {

  /// The value as an expression.
  public Expr value(double... x) {
    frame.poll();
    var values = new Expr[x.length];
    for (int i = 0; i < x.length; i++) {
      values[i] = new Real(x[i]);
    }
    return variables.evaluate(body, frame, values);
  }

  /// The real value; NaN where there is none.
  public double at(double... x) {
    return Numerics.machine(value(x), frame);
  }

  /// The complex value at complex places; null where there is none.
  public @Nullable Complex at(Complex... z) {
    frame.poll();
    var values = new Expr[z.length];
    for (int i = 0; i < z.length; i++) {
      values[i] = z[i].getImaginary() == 0 ? new Real(z[i].getReal()) : Complexes.of(z[i]);
    }
    return complex(variables.evaluate(body, frame, values), frame);
  }

  /// The number an expression stands for; null where it is none.
  public static @Nullable Complex complex(Expr value, Frame frame) {
    Num number = Numerics.number(value, 0, frame);
    return number == null ? null : Complexes.machine(number);
  }
}
