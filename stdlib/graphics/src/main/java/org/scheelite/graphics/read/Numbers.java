package org.scheelite.graphics.read;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Reads real numbers, exact ones such as `Sqrt[2]` by their numeric values.
public final class Numbers {

  private Numbers() {}

  /// The real value of an expression, or NaN where it has none.
  public static double real(Expr expr, Frame frame) {
    return switch (expr) {
      case Num number -> plain(number);
      case Symbol symbol when symbol.equals(Sym.TRUE) || symbol.equals(Sym.FALSE) -> Double.NaN;
      case Symbol _ -> plain(frame.numeric(expr, 0));
      case Normal normal when !normal.is(Sym.LIST) -> plain(frame.numeric(expr, 0));
      default -> Double.NaN;
    };
  }

  private static double plain(Expr expr) {
    return expr instanceof Num number && !(expr instanceof Complex)
        ? number.doubleValue()
        : Double.NaN;
  }

  /// The elements of a list of real numbers, or null where it is something else.
  public static double @Nullable [] vector(Expr expr, Frame frame) {
    if (expr instanceof Packed packed) {
      return packed.rank() == 1 ? packed.toReals() : null;
    }
    if (expr instanceof NumArray array && array.rank() == 1) {
      double[] values = new double[array.total()];
      for (int i = 0; i < values.length; i++) {
        values[i] = array.real(i);
      }
      return values;
    }
    if (!(expr instanceof Normal list) || !list.is(Sym.LIST)) {
      return null;
    }
    double[] values = new double[list.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = real(list.arg(i), frame);
      if (Double.isNaN(values[i])) {
        return null;
      }
    }
    return values;
  }
}
