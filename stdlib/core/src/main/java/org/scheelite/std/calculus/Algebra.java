package org.scheelite.std.calculus;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Numerics;

/// The rewriting of expressions that calculus leaves to the functions of algebra.
public final class Algebra {
  private static final double NOTHING = 1e-9;

  private Algebra() {}

  /// The expression multiplied out.
  public static Expr expand(Expr expr, Frame frame) {
    return expr instanceof Num || expr instanceof Symbol ? expr : call("Expand", expr, frame);
  }

  /// The expression over one denominator.
  public static Expr together(Expr expr, Frame frame) {
    return expr instanceof Num || expr instanceof Symbol ? expr : call("Together", expr, frame);
  }

  /// The expression as a product.
  public static Expr factor(Expr expr, Frame frame) {
    return expr instanceof Num || expr instanceof Symbol ? expr : call("Factor", expr, frame);
  }

  /// `head[expr, more]`; the expression itself where there is no such function.
  public static Expr call(String head, Expr expr, Frame frame, Expr... more) {
    Symbol symbol = Symbol.system(head);
    if (frame.definitions().primitive(symbol) == null) {
      return frame.evaluate(expr);
    }
    var args = new Expr[more.length + 1];
    args[0] = expr;
    System.arraycopy(more, 0, args, 1, more.length);
    Expr value = frame.filtering(_ -> false, () -> frame.call(symbol, args));
    return value instanceof Call call && call.head().equals(symbol) ? expr : value;
  }

  /// Whether an expression is zero as far as multiplying out and numeric values can tell.
  public static boolean isZero(Expr expr, Frame frame) {
    if (expr instanceof Num n) {
      return n.sign() == 0 && !(n instanceof Complex);
    }
    if (expr instanceof Symbol) {
      return false;
    }
    if (Numerics.isNumeric(expr, frame)) {
      Expr value = frame.filtering(_ -> false, () -> frame.numeric(expr, 0));
      return value instanceof Num n
          && Math.abs(org.scheelite.std.number.Complexes.machine(n).norm()) < NOTHING
          && isZeroToDigits(expr, frame);
    }
    return expr instanceof Call call
        && (call.is(Sym.PLUS) || call.is(Sym.TIMES))
        && expand(together(expr, frame), frame).equals(Int.ZERO);
  }

  private static boolean isZeroToDigits(Expr expr, Frame frame) {
    Expr value = frame.filtering(_ -> false, () -> frame.numeric(expr, 40));
    return !(value instanceof Num n)
        || org.scheelite.std.number.Complexes.machine(n).norm() < 1e-30;
  }

  /// The sign of a numeric expression: -1, 0, 1; 2 where it is not known.
  public static int sign(Expr expr, Frame frame) {
    double value = frame.filtering(_ -> false, () -> Numerics.machine(expr, frame));
    if (Double.isNaN(value)) {
      return 2;
    }
    return Math.abs(value) < NOTHING && isZero(expr, frame) ? 0 : value > 0 ? 1 : -1;
  }
}
