package org.scheelite.std.calculus.sum;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// Products over symbolic ranges: of constants, powers and linear factors.
public final class ClosedProduct {
  private ClosedProduct() {}

  /// The product of `f` over `{i, low, high}`, both held; null where it is not known.
  public static @Nullable Expr of(Expr f, Expr iterator, Frame frame) {
    if (!(iterator instanceof Normal list)
        || !list.is(Sym.LIST)
        || list.size() < 2
        || list.size() > 3
        || !(list.arg(0) instanceof Symbol)) {
      return null;
    }
    Expr low = list.size() == 2 ? Int.ONE : frame.evaluate(list.arg(1));
    Expr high = frame.evaluate(list.arg(list.size() - 1));
    if (Infinities.isSingular(low) || Infinities.isSingular(high)) {
      return null;
    }
    Variables variables = Variables.of(List.of(list.arg(0)));
    Symbol i = variables.symbols().getFirst();
    return variables.local(
        frame,
        () -> {
          var parts = new ArrayList<Expr>();
          for (Expr factor : Expressions.factors(frame.evaluate(f))) {
            Expr one = factor(factor, i, low, high, frame);
            if (one == null) {
              return null;
            }
            parts.add(one);
          }
          return frame.evaluate(Call.of(Sym.TIMES, parts));
        });
  }

  private static @Nullable Expr factor(Expr factor, Symbol i, Expr low, Expr high, Frame frame) {
    Expr count = frame.evaluate(Terms.sum(Terms.difference(high, low), Int.ONE));
    if (Expressions.isFree(factor, i)) {
      return Terms.power(factor, count);
    }
    Expr base = Expressions.base(factor);
    Expr exponent = Expressions.exponent(factor);
    if (Expressions.isFree(base, i)) {
      Expr sum = frame.call(Symbol.system("Sum"), exponent, Call.list(i, low, high));
      return Expressions.is(sum, "Sum", 2) ? null : Terms.power(base, sum);
    }
    Expr[] linear = Expressions.linear(base, i, frame);
    if (!Expressions.isFree(exponent, i) || linear == null) {
      return null;
    }
    Expr start = frame.evaluate(Terms.sum(low, Terms.quotient(linear[1], linear[0])));
    Expr rising =
        start.equals(Int.ONE)
            ? Expressions.of("Factorial", count)
            : Expressions.of("Pochhammer", start, count);
    Expr whole = Terms.product(Terms.power(linear[0], count), rising);
    return Terms.power(whole, exponent);
  }
}
