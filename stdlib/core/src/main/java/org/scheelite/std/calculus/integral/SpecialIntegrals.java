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
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.calculus.RuleTable;
import org.scheelite.std.number.Terms;

/// Integrals that are no elementary functions, and others that no method finds: those of Gauss'
/// bell, and a table.
final class SpecialIntegrals {
  private static final RuleTable TABLE = RuleTable.read(SpecialIntegrals.class, "special.wl");
  private static final Symbol X = Symbol.of(Facts.CONTEXT + "x");

  private SpecialIntegrals() {}

  static @Nullable Expr of(Call f, Expr x, Frame frame) {
    Expr bell = f.is(Sym.POWER, 2) && f.arg(0).equals(Sym.E) ? bell(f.arg(1), x, frame) : null;
    if (bell != null) {
      return bell;
    }
    Expr found = TABLE.of(x.equals(X) ? f : frame.evaluate(Expressions.replace(f, x, X)), frame);
    return found == null || !Expressions.isFree(found, Symbol.system("Integrate"))
        ? null
        : Expressions.replace(found, X, x);
  }

  /// `E^(a x^2 + b x + c)`.
  private static @Nullable Expr bell(Expr exponent, Expr x, Frame frame) {
    Symbol d = Symbol.system("D");
    Expr slope = frame.call(d, exponent, x);
    Expr a = frame.evaluate(Terms.product(Rational.of(1, 2), frame.call(d, slope, x)));
    if (!Expressions.isFree(a, x) || Algebra.isZero(a, frame)) {
      return null;
    }
    Expr b = frame.evaluate(Expressions.replace(slope, x, Int.ZERO));
    Expr c = frame.evaluate(Expressions.replace(exponent, x, Int.ZERO));
    boolean negative = isNegative(a);
    Expr size = frame.evaluate(negative ? Terms.negate(a) : a);
    Expr root = Terms.sqrt(size);
    // a x^2 + b x + c = a (x + b/(2 a))^2 + c - b^2/(4 a)
    Expr shift = Terms.quotient(b, Terms.product(Int.TWO, a));
    Expr height =
        Terms.difference(c, Terms.quotient(Terms.power(b, Int.TWO), Terms.product(Int.of(4), a)));
    Expr inner = Terms.product(root, Terms.sum(x, shift));
    Expr error = Expressions.of(negative ? "Erf" : "Erfi", inner);
    Expr scale = Terms.quotient(Terms.sqrt(Sym.PI), Terms.product(Int.TWO, root));
    return Terms.product(Terms.power(Sym.E, height), scale, error);
  }

  private static boolean isNegative(Expr a) {
    return a instanceof org.scheelite.expr.Num n && n.sign() < 0
        || a instanceof Call call
            && call.is(Sym.TIMES)
            && call.arg(0) instanceof org.scheelite.expr.Num m
            && m.sign() < 0;
  }
}
