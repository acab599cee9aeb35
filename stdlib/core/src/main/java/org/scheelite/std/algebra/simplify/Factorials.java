package org.scheelite.std.algebra.simplify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.trig.Rewriting;
import org.scheelite.std.number.Terms;

/// Quotients of factorials and gamma functions whose arguments differ by whole numbers.
final class Factorials {
  private static final int FARTHEST = 100;
  private static final Symbol GAMMA = Symbol.system("Gamma");
  private static final Symbol FACTORIAL = Symbol.system("Factorial");
  private static final Symbol BINOMIAL = Symbol.system("Binomial");

  private Factorials() {}

  static Expr reduced(Expr expr, Frame frame) {
    return Rewriting.bottomUp(expr, e -> product(e, frame), frame);
  }

  /// A product in which a factor `n!` meets a factor `1/m!`.
  private static @Nullable Expr product(Expr expr, Frame frame) {
    if (!(expr instanceof Call call && call.is(Sym.TIMES))) {
      return null;
    }
    List<Expr> factors = new ArrayList<>();
    for (Expr factor : call.args()) {
      factors.add(factor instanceof Call b && b.is(BINOMIAL, 2) ? binomial(b) : factor);
    }
    for (int i = 0; i < factors.size(); i++) {
      for (int j = 0; j < factors.size(); j++) {
        Expr ratio = i == j ? null : ratio(factors.get(i), factors.get(j), frame);
        if (ratio != null) {
          List<Expr> rest = new ArrayList<>(factors);
          rest.set(i, ratio);
          rest.remove(j);
          return Forms.product(rest);
        }
      }
    }
    return null;
  }

  private static Expr binomial(Call b) {
    Expr n = b.arg(0);
    Expr k = b.arg(1);
    return Terms.quotient(
        Call.of(FACTORIAL, n),
        Terms.product(Call.of(FACTORIAL, k), Call.of(FACTORIAL, Terms.difference(n, k))));
  }

  private static @Nullable Expr ratio(Expr above, Expr below, Frame frame) {
    Expr a = argument(above);
    if (a == null
        || !(below instanceof Call power
            && power.is(Sym.POWER, 2)
            && power.arg(1).equals(Int.MINUS_ONE))) {
      return null;
    }
    Expr b = argument(power.arg(0));
    if (b == null
        || !(frame.evaluate(Terms.difference(a, b)) instanceof Int(long d))
        || Math.abs(d) > FARTHEST) {
      return null;
    }
    List<Expr> factors = new ArrayList<>();
    Expr low = d > 0 ? b : a;
    for (long i = 0; i < Math.abs(d); i++) {
      factors.add(Terms.sum(low, Int.of(i)));
    }
    Expr product = Forms.product(factors);
    return d >= 0 ? product : Terms.power(product, Int.MINUS_ONE);
  }

  /// The argument as one of `Gamma`; null for other functions.
  private static @Nullable Expr argument(Expr expr) {
    if (!(expr instanceof Call call && call.size() == 1)) {
      return null;
    }
    return call.is(GAMMA)
        ? call.arg(0)
        : call.is(FACTORIAL) ? Terms.sum(call.arg(0), Int.ONE) : null;
  }
}
