package org.scheelite.std.calculus.limit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Numerics;

/// The signs of expressions under assumptions: they are taken at sample values of the symbols that
/// satisfy the assumptions, and must agree.
public final class Signs {
  private static final Num[] SAMPLES = {
    Rational.of(1, 7), Rational.of(13, 11), Rational.of(29, 5), Rational.of(61, 3)
  };

  private final Map<Expr, Num[]> samples = new LinkedHashMap<>();
  private final Frame frame;

  /// @param assumptions conditions joined by `&&` or in a list; what is not understood is not used
  public Signs(Expr assumptions, Frame frame) {
    this.frame = frame;
    for (Expr one : conditions(assumptions)) {
      note(one);
    }
  }

  private static List<Expr> conditions(Expr expr) {
    if (expr instanceof Call call && (call.is(Sym.AND) || call.is(Sym.LIST))) {
      return call.args().stream().flatMap(e -> conditions(e).stream()).toList();
    }
    if (expr instanceof Call call && call.is(Sym.INEQUALITY)) {
      var all = new ArrayList<Expr>();
      for (int i = 0; i + 2 < call.size(); i += 2) {
        all.add(Call.of(call.arg(i + 1), call.arg(i), call.arg(i + 2)));
      }
      return all;
    }
    return List.of(expr);
  }

  private void note(Expr condition) {
    if (Expressions.is(condition, "Element", 2) && condition instanceof Call member) {
      if (member.arg(1).equals(Symbol.system("Integers"))) {
        samples.computeIfAbsent(
            member.arg(0), k -> new Num[] {Int.of(-3), Int.of(-2), Int.of(2), Int.of(5)});
      }
      return;
    }
    if (!(condition instanceof Call relation) || relation.size() != 2) {
      return;
    }
    boolean greater = relation.is(Sym.GREATER) || relation.is(Sym.GREATER_EQUAL);
    boolean less = relation.is(Sym.LESS) || relation.is(Sym.LESS_EQUAL);
    Expr left = relation.arg(0);
    Expr right = relation.arg(1);
    if (greater || less) {
      Num bound = Numerics.number(right, 0, frame);
      if (left instanceof Symbol && bound != null) {
        bounded(left, bound, greater);
      } else if (right instanceof Symbol && Numerics.number(left, 0, frame) instanceof Num other) {
        bounded(right, other, less);
      }
    }
  }

  private void bounded(Expr symbol, Num bound, boolean above) {
    Num[] before = samples.get(symbol);
    var kept = new ArrayList<Num>();
    for (Num step : before == null ? SAMPLES : before) {
      if (before == null) {
        kept.add(above ? Arithmetic.add(bound, step) : Arithmetic.subtract(bound, step));
      } else if (step.doubleValue() > bound.doubleValue() == above) {
        kept.add(step);
      }
    }
    if (kept.isEmpty() && before != null) {
      // between two bounds: the nearest sample of the one side lies a seventh beyond it
      double low = Math.min(before[0].doubleValue() - 1.0 / 7, bound.doubleValue());
      double high = Math.max(before[0].doubleValue() - 1.0 / 7, bound.doubleValue());
      for (int i = 1; i < 4; i++) {
        kept.add(new org.scheelite.expr.Real(low + (high - low) * i / 4.1));
      }
    }
    samples.put(symbol, kept.toArray(Num[]::new));
  }

  /// The sign: -1, 0 or 1; 2 where it is not known.
  public int of(Expr expr) {
    int plain = Algebra.sign(expr, frame);
    if (plain != 2 || samples.isEmpty()) {
      return plain;
    }
    int sign = 3;
    for (int i = 0; i < SAMPLES.length; i++) {
      Expr at = sampled(expr, i);
      int here = at == null ? 2 : Algebra.sign(at, frame);
      if (sign != 3 && sign != here) {
        return 2;
      }
      sign = here;
    }
    return sign;
  }

  /// The expression at the sample values with this number; null where there are none.
  public @Nullable Expr sampled(Expr expr, int index) {
    Expr at = expr;
    for (Map.Entry<Expr, Num[]> entry : samples.entrySet()) {
      if (entry.getValue().length == 0) {
        return null;
      }
      at =
          Expressions.replace(
              at, entry.getKey(), entry.getValue()[index % entry.getValue().length]);
    }
    return evaluated(at);
  }

  private Expr evaluated(Expr at) {
    return frame.filtering(_ -> false, () -> frame.evaluate(at));
  }
}
