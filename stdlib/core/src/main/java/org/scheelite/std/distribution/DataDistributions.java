package org.scheelite.std.distribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Distributions made of data: `EmpiricalDistribution[data]`, `CategoricalDistribution[...]` and
/// `MultinormalDistribution[m, s]`.
final class DataDistributions {
  private static final Symbol TOTAL = Symbol.system("Total");

  private DataDistributions() {}

  /// The probability or density; null for other distributions.
  static @Nullable Expr density(Expr distribution, Expr x, Frame frame) {
    Normal call = call(distribution);
    if (call == null) {
      return null;
    }
    return switch (name(call)) {
      case "EmpiricalDistribution" -> share(call.arg(0), x);
      case "CategoricalDistribution" -> category(call, x, frame);
      default -> null;
    };
  }

  /// The cumulative probability; null for other distributions.
  static @Nullable Expr cumulative(Expr distribution, Expr x, Frame frame) {
    Normal call = call(distribution);
    if (call == null
        || !name(call).equals("EmpiricalDistribution")
        || !(call.arg(0) instanceof Normal data && data.is(Sym.LIST) && data.size() > 0)
        || !(x instanceof Num)) {
      return null;
    }
    int count = 0;
    for (Expr value : data.args()) {
      count += frame.test(Sym.LESS_EQUAL, value, x) ? 1 : 0;
    }
    return Rational.of(count, data.size());
  }

  private static @Nullable Normal call(Expr expr) {
    return expr instanceof Normal call && call.size() > 0 && call.head() instanceof Symbol
        ? call
        : null;
  }

  private static String name(Normal call) {
    return ((Symbol) call.head()).name();
  }

  private static @Nullable Expr share(Expr data, Expr x) {
    if (!(data instanceof Normal list && list.is(Sym.LIST) && list.size() > 0)) {
      return null;
    }
    return Rational.of(list.args().stream().filter(x::equals).count(), list.size());
  }

  private static @Nullable Expr category(Normal call, Expr x, Frame frame) {
    Expr weights = call.arg(call.size() - 1);
    if (weights instanceof Assoc assoc) {
      Expr weight = assoc.get(x);
      Expr sum = frame.call(TOTAL, assoc);
      return weight == null ? Int.ZERO : frame.evaluate(Terms.quotient(weight, sum));
    }
    if (!(weights instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    List<Expr> names = new ArrayList<>();
    if (call.size() == 2 && call.arg(0) instanceof Normal given && given.size() == list.size()) {
      names.addAll(given.args());
    } else {
      for (int i = 1; i <= list.size(); i++) {
        names.add(Int.of(i));
      }
    }
    int at = names.indexOf(x);
    return at < 0
        ? Int.ZERO
        : frame.evaluate(Terms.quotient(list.arg(at), frame.call(TOTAL, list)));
  }
}
