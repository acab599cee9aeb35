package org.scheelite.std.calculus.integral;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Terms;

/// Integrals of the square root of `a x^2 + c` and of its reciprocal.
final class Roots {
  private Roots() {}

  static @Nullable Expr of(Call f, Symbol x, Frame frame) {
    if (!f.is(Sym.POWER, 2)) {
      return null;
    }
    boolean below = f.arg(1).equals(Rational.of(-1, 2));
    if (!below && !f.arg(1).equals(Rational.of(1, 2))) {
      return null;
    }
    Expr q = f.arg(0);
    Symbol d = Symbol.system("D");
    Expr slope = frame.call(d, q, x);
    Expr a = frame.evaluate(Terms.product(Rational.of(1, 2), frame.call(d, slope, x)));
    Expr b = frame.evaluate(Expressions.replace(slope, x, Int.ZERO));
    Expr c = frame.evaluate(Expressions.replace(q, x, Int.ZERO));
    int sa = Algebra.sign(a, frame);
    int sc = Algebra.sign(c, frame);
    if (!Expressions.isFree(a, x)
        || !b.equals(Int.ZERO)
        || sa == 0
        || sc == 0
        || sa == 2
        || sc == 2) {
      return null;
    }
    Expr reciprocal = reciprocal(q, a, c, sa, sc, x, frame);
    if (below || reciprocal == null) {
      return reciprocal;
    }
    Expr whole =
        Terms.sum(Terms.product(x, Terms.sqrt(q)), Terms.product(c, frame.evaluate(reciprocal)));
    return Terms.product(Rational.of(1, 2), whole);
  }

  private static @Nullable Expr reciprocal(
      Expr q, Expr a, Expr c, int sa, int sc, Symbol x, Frame frame) {
    Expr size = frame.evaluate(sa < 0 ? Terms.negate(a) : a);
    Expr root = frame.evaluate(Terms.sqrt(size));
    Expr scaled = frame.evaluate(Terms.product(root, x));
    if (sc < 0) {
      return sa < 0
          ? null
          : Terms.quotient(Expressions.of("Log", Terms.sum(scaled, Terms.sqrt(q))), root);
    }
    Expr argument = frame.evaluate(Terms.quotient(scaled, Terms.sqrt(c)));
    return Terms.quotient(Expressions.of(sa < 0 ? "ArcSin" : "ArcSinh", argument), root);
  }
}
