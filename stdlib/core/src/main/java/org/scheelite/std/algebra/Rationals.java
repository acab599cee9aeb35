package org.scheelite.std.algebra;

import java.util.function.UnaryOperator;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// Work on expressions as rational functions with exact numbers.
public final class Rationals {
  private static final Symbol RATIONALIZE = Symbol.system("Rationalize");

  private Rationals() {}

  /// Applies a function to an expression read as a rational function. Inexact numbers are made
  /// fractions for the time, and the result inexact again.
  public static Expr apply(Expr expr, UnaryOperator<RationalForm> function, Frame frame) {
    return exactly(expr, exact -> form(exact, function, frame), frame);
  }

  /// Applies a function that needs exact numbers.
  public static Expr exactly(Expr expr, UnaryOperator<Expr> function, Frame frame) {
    if (!Forms.isInexact(expr)) {
      return function.apply(expr);
    }
    Expr exact = frame.call(RATIONALIZE, expr, Int.ZERO);
    return frame.numeric(function.apply(exact), 0);
  }

  private static Expr form(Expr expr, UnaryOperator<RationalForm> function, Frame frame) {
    try {
      return function.apply(Kernels.of(frame, expr).read(expr)).expr();
    } catch (RationalForm.ArithmeticZero undefined) {
      return infinite(frame);
    }
  }

  /// The value of a quotient by something that is identically zero, with the message of `Power`.
  public static Expr infinite(Frame frame) {
    frame.evaluate(Terms.power(Int.ZERO, Int.MINUS_ONE));
    return Infinities.COMPLEX;
  }
}
