package org.scheelite.std.number.theory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The fractions that a continued fraction gives after each term.
///
/// `Convergents[list]` takes the terms, `Convergents[x]` and `Convergents[x, n]` a number.
///
/// ```wl
/// In:  {Convergents[{2, 1, 3, 4}], Convergents[Pi, 4]}
/// Out: {{2, 3, 11/4, 47/17}, {3, 22/7, 333/106, 355/113}}
/// ```
@Builtin(seeAlso = {"ContinuedFraction", "FromContinuedFraction", "Rationalize"})
final class Convergents {
  private Convergents() {}

  @Form
  static @Nullable Expr fractions(Expr x, Frame frame) {
    return x instanceof Normal list && list.is(Sym.LIST)
        ? of(list)
        : of(frame.call(Symbol.system("ContinuedFraction"), x));
  }

  @Form
  static @Nullable Expr fractions(Expr x, Int count, Frame frame) {
    return of(frame.call(Symbol.system("ContinuedFraction"), x, count));
  }

  private static @Nullable Expr of(Expr terms) {
    if (!(terms instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    List<Expr> fractions = new ArrayList<>();
    for (int i = 1; i <= list.size(); i++) {
      Expr some = Lists.of(list.args().subList(0, i));
      fractions.add(Call.of(Symbol.system("FromContinuedFraction"), some));
    }
    return Lists.of(fractions);
  }
}
