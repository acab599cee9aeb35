package org.scheelite.std.distribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Variables with their distributions, as `Expectation` takes them.
final class RandomVariables {
  private static final Symbol DISTRIBUTED = Symbol.system("Distributed");

  private RandomVariables() {}

  /// Takes the expectation over one variable.
  interface Step {
    @Nullable Expr over(Expr f, Expr x, Expr distribution);
  }

  /// The expectation over one variable after the other; null where one is not known or this
  /// describes no variables.
  static @Nullable Expr eachOf(Expr f, Expr variables, Step step) {
    List<Expr> all =
        variables instanceof Normal list && list.is(Sym.LIST) && list.size() > 0
            ? list.args()
            : List.of(variables);
    Expr value = f;
    for (Expr variable : all.reversed()) {
      if (!(variable instanceof Normal about && about.is(DISTRIBUTED, 2))) {
        return null;
      }
      value = step.over(value, about.arg(0), about.arg(1));
      if (value == null) {
        return null;
      }
    }
    return value;
  }

  /// The mean of a function over data, weighted or not; null for what is no data.
  static @Nullable Expr overData(Expr f, Expr x, Expr distribution, Frame frame) {
    Normal values = data(distribution);
    Expr weights = null;
    if (values == null
        && distribution instanceof Normal call
        && call.is(Symbol.system("CategoricalDistribution"), 1)
        && call.arg(0) instanceof Assoc assoc) {
      values = (Normal) Call.list(assoc.keys());
      weights = Call.list(assoc.values());
    }
    if (values == null || values.size() == 0) {
      return null;
    }
    Expr images =
        Call.list(
            values.args().stream()
                .map(
                    value ->
                        frame.call(Symbol.system("ReplaceAll"), f, Call.of(Sym.RULE, x, value)))
                .toList());
    if (weights == null) {
      return frame.call(Symbol.system("Mean"), images);
    }
    Symbol total = Symbol.system("Total");
    Expr weighted = frame.call(total, frame.call(Sym.TIMES, images, weights));
    return frame.call(Symbol.system("Divide"), weighted, frame.call(total, weights));
  }

  private static @Nullable Normal data(Expr distribution) {
    Expr data =
        distribution instanceof Normal call && call.is(Symbol.system("EmpiricalDistribution"), 1)
            ? call.arg(0)
            : distribution;
    return data instanceof Normal list && list.is(Sym.LIST) ? list : null;
  }
}
