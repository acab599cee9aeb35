package org.scheelite.std.calculus.limit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Infinities;

/// Limits with oscillating parts: bounded ones vanish beside what goes to zero, and have no limit
/// alone.
final class Squeeze {
  private Squeeze() {}

  static @Nullable Expr limit(Call call, Growth growth, Frame frame) {
    if (isOscillating(call, growth)) {
      return Sym.INDETERMINATE;
    }
    if (call.is(Sym.TIMES)) {
      return product(call, growth, frame);
    }
    return call.is(Sym.PLUS) ? sum(call, growth, frame) : null;
  }

  /// Whether this is bounded and goes up and down forever.
  private static boolean isOscillating(Expr e, Growth growth) {
    if (!Expressions.is(e, "Sin", 1) && !Expressions.is(e, "Cos", 1)) {
      return false;
    }
    Expr end = growth.limit(((Call) e).arg(0));
    return end != null && Infinities.sign(end) != 0;
  }

  private static boolean isBounded(Expr e, Growth growth) {
    if (e instanceof Call power && power.is(Sym.POWER, 2) && power.arg(1) instanceof Whole n) {
      return n.sign() > 0 && isBounded(power.arg(0), growth);
    }
    if (e instanceof Call all && (all.is(Sym.PLUS) || all.is(Sym.TIMES))) {
      return all.args().stream().allMatch(part -> isBounded(part, growth));
    }
    return Expressions.isFree(e, Growth.X) || isOscillating(e, growth);
  }

  private static @Nullable Expr product(Call call, Growth growth, Frame frame) {
    List<Expr> rest = new ArrayList<>();
    boolean bounded = false;
    for (Expr factor : call.args()) {
      if (!Expressions.isFree(factor, Growth.X) && isBounded(factor, growth)) {
        bounded = true;
      } else {
        rest.add(factor);
      }
    }
    if (!bounded) {
      return null;
    }
    Expr end = growth.limit(frame.evaluate(Call.of(Sym.TIMES, rest)));
    if (end == null) {
      return null;
    }
    return Algebra.isZero(end, frame) ? Int.ZERO : Sym.INDETERMINATE;
  }

  private static @Nullable Expr sum(Call call, Growth growth, Frame frame) {
    var rest = new ArrayList<Expr>();
    boolean bounded = false;
    for (Expr term : call.args()) {
      Expr end = growth.limit(term);
      if (end == null) {
        return null;
      }
      if (end.equals(Sym.INDETERMINATE)) {
        if (!isBounded(term, growth)) {
          return null;
        }
        bounded = true;
      } else {
        rest.add(term);
      }
    }
    Expr end = growth.limit(frame.evaluate(Call.of(Sym.PLUS, rest)));
    if (!bounded || end == null) {
      return null;
    }
    return Infinities.is(end) ? end : Sym.INDETERMINATE;
  }
}
