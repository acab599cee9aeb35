package org.scheelite.std.calculus.integral;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.number.Terms;

/// Integrals of known functions of linear arguments, and of their powers.
final class LinearArguments {
  private static final Map<String, Expr> TABLE = table();

  private LinearArguments() {}

  private static Map<String, Expr> table() {
    var table = new HashMap<String, Expr>();
    Normal rules = (Normal) Facts.read(LinearArguments.class, "integrals.wl");
    for (Expr rule : rules.args()) {
      table.put(((Str) ((Normal) rule).arg(0)).value(), ((Normal) rule).arg(1));
    }
    return Map.copyOf(table);
  }

  static @Nullable Expr of(Call f, Expr x, Frame frame) {
    if (f.size() == 1 && f.head() instanceof Symbol head && head.isSystem()) {
      Expr function = TABLE.get(head.name());
      Expr[] linear = Expressions.linear(f.arg(0), x, frame);
      return function == null || linear == null
          ? null
          : Terms.quotient(Call.of(function, f.arg(0)), linear[0]);
    }
    return f.is(Sym.POWER, 2) ? power(f.arg(0), f.arg(1), x, frame) : null;
  }

  private static @Nullable Expr power(Expr base, Expr exponent, Expr x, Frame frame) {
    if (Expressions.isFree(exponent, x)) {
      Expr[] linear = Expressions.linear(base, x, frame);
      if (linear != null) {
        if (exponent.equals(Int.MINUS_ONE)) {
          return Terms.quotient(Expressions.of("Log", base), linear[0]);
        }
        Expr next = frame.evaluate(Terms.sum(Int.ONE, exponent));
        return Terms.quotient(Terms.power(base, next), Terms.product(linear[0], next));
      }
      return base instanceof Call call ? powerOfFunction(call, exponent, x, frame) : null;
    }
    Expr[] linear = Expressions.linear(exponent, x, frame);
    if (!Expressions.isFree(base, x) || linear == null) {
      return null;
    }
    Expr log = Expressions.of("Log", base);
    return Terms.quotient(Terms.power(base, exponent), Terms.product(linear[0], log));
  }

  /// Powers of tangents and secants, by reduction.
  private static @Nullable Expr powerOfFunction(Call base, Expr exponent, Expr x, Frame frame) {
    if (base.size() != 1
        || !(base.head() instanceof Symbol head)
        || !(exponent instanceof Int(long n))
        || n < 2
        || n > 60) {
      return null;
    }
    Expr u = base.arg(0);
    Expr[] linear = Expressions.linear(u, x, frame);
    if (linear == null) {
      return null;
    }
    Expr a = linear[0];
    Expr lower = Terms.power(base, Int.of(n - 2));
    Expr step = Int.of(n - 1);
    Expr rest = n == 2 ? x : n == 3 ? of(base, x, frame) : power(base, Int.of(n - 2), x, frame);
    if (rest == null) {
      return null;
    }
    Expr top = Terms.quotient(Terms.power(base, step), Terms.product(a, step));
    return switch (head.name()) {
      case "Tan" -> Terms.difference(top, rest);
      case "Cot" -> Terms.negate(Terms.sum(top, rest));
      case "Tanh", "Coth" -> Terms.difference(rest, top);
      case "Sec" ->
          Terms.sum(
              Terms.quotient(
                  Terms.product(lower, Expressions.of("Tan", u)), Terms.product(a, step)),
              Terms.product(org.scheelite.expr.Rational.of(n - 2, n - 1), rest));
      case "Csc" ->
          Terms.difference(
              Terms.product(org.scheelite.expr.Rational.of(n - 2, n - 1), rest),
              Terms.quotient(
                  Terms.product(lower, Expressions.of("Cot", u)), Terms.product(a, step)));
      default -> null;
    };
  }
}
