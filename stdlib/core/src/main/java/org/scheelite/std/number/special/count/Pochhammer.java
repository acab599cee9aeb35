package org.scheelite.std.number.special.count;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Rising factorials.
///
/// `Pochhammer[a, n]` is `a (a + 1) ... (a + n - 1)`, that is `Gamma[a + n]/Gamma[a]`.
///
/// ```wl
/// In:  {Pochhammer[3, 4], Pochhammer[x, 3]}
/// Out: {360, x*(1 + x)*(2 + x)}
/// In:  Pochhammer[0.5, 1.5]
/// Out~: 0.5641895835
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Gamma", "Factorial", "Binomial"})
final class Pochhammer {
  private static final long MOST = 1000;

  private Pochhammer() {}

  @Form
  static @Nullable Expr rising(Expr a, Expr n, Frame frame) {
    if (n instanceof Int(long count) && count >= 0 && count <= MOST) {
      if (a instanceof Num start) {
        return product(start, count);
      }
      var factors = new ArrayList<Expr>();
      for (long k = 0; k < count; k++) {
        factors.add(Terms.sum(a, Int.of(k)));
      }
      return Call.of(Sym.TIMES, factors);
    }
    if (a instanceof Num x && n instanceof Num y && !(x.isExact() && y.isExact())) {
      Symbol gamma = Symbol.system("Gamma");
      return Terms.quotient(Call.of(gamma, Arithmetic.add(x, y)), Call.of(gamma, x));
    }
    return null;
  }

  private static Num product(Num start, long count) {
    Num product = Int.ONE;
    for (long k = 0; k < count; k++) {
      product = Arithmetic.multiply(product, Arithmetic.add(start, Int.of(k)));
    }
    return product;
  }
}
