package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;
import static org.scheelite.builtin.Attribute.ORDERLESS;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;

/// Multinomial coefficients.
///
/// `Multinomial[a, b, ...]` is `(a + b + ...)!/(a! b! ...)`.
///
/// ```wl
/// In:  Multinomial[1, 2, 3]
/// Out: 60
/// ```
///
/// ```wl
/// In:  Multinomial[2, 2]
/// Out: 6
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION, ORDERLESS},
    seeAlso = {"Binomial"})
final class Multinomial {
  private Multinomial() {}

  @Form(whole = true)
  static @Nullable Expr value(Normal call, Frame frame) {
    Num sum = Int.ZERO;
    List<Expr> factors = new ArrayList<>();
    for (Expr arg : call.args()) {
      if (!(arg instanceof Whole n) || n.sign() < 0) {
        return null;
      }
      sum = Arithmetic.add(sum, n);
      factors.add(Call.of(Symbol.system("Binomial"), sum, n));
    }
    return Call.of(Sym.TIMES, factors);
  }
}
