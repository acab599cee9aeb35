package org.scheelite.std.algebra.simplify;

import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Whole;

/// How complicated an expression is: its leaves, with integers counted by their digits.
final class Complexity {
  private Complexity() {}

  static int of(Expr expr) {
    return switch (expr) {
      case Num number -> number(number);
      case Normal call -> {
        int sum = of(call.head());
        for (int i = 0; i < call.size(); i++) {
          sum += of(call.arg(i));
        }
        yield sum;
      }
      default -> 1;
    };
  }

  private static int number(Num number) {
    return switch (number) {
      case Whole whole -> whole.big().abs().toString().length() + (whole.sign() < 0 ? 1 : 0);
      case Rational q -> 1 + number(Whole.of(q.numerator())) + number(Whole.of(q.denominator()));
      case Complex(Num re, Num im) -> 1 + number(re) + number(im);
      case Real _, BigReal _ -> 2;
    };
  }
}
