package org.scheelite.std.algebra.simplify;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.number.Terms;

/// Sums of logarithms of positive quantities as one logarithm.
final class Logarithms {
  private Logarithms() {}

  static Expr combined(Expr expr, Facts facts, Frame frame) {
    List<Expr> inside = new ArrayList<>();
    List<Expr> rest = new ArrayList<>();
    for (Expr term : Forms.terms(expr)) {
      Expr power = argument(term, facts);
      if (power.equals(Int.ZERO)) {
        rest.add(term);
      } else {
        inside.add(power);
      }
    }
    if (inside.size() < 2) {
      return expr;
    }
    rest.add(Call.of(Sym.LOG, Forms.product(inside)));
    return frame.evaluate(Forms.sum(rest));
  }

  /// `b^n` for a term `n Log[b]` with positive `b` and whole `n`; else 0.
  private static Expr argument(Expr term, Facts facts) {
    Expr log = term;
    Num count = Int.ONE;
    if (term instanceof Call product
        && product.is(Sym.TIMES, 2)
        && product.arg(0) instanceof Whole n) {
      count = n;
      log = product.arg(1);
    }
    boolean fits =
        log instanceof Call call
            && call.is(Sym.LOG, 1)
            && facts.isReal(call.arg(0))
            && facts.signs(call.arg(0)) == Facts.POSITIVE
            && Math.abs(count.doubleValue()) < 1000;
    return fits ? Terms.power(((Call) log).arg(0), count) : Int.ZERO;
  }
}
