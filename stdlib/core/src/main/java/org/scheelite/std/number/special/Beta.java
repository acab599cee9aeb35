package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// The beta function.
///
/// `Beta[a, b]` is `Gamma[a] Gamma[b]/Gamma[a + b]`.
///
/// ```wl
/// In:  {Beta[2, 3], Beta[1/2, 1/2]}
/// Out: {1/12, Pi}
/// ```
///
/// ```wl
/// In:  Beta[2.5, 3.5]
/// Out: 0.03681553890925538
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Gamma", "Binomial"})
final class Beta {
  private Beta() {}

  @Form
  static @Nullable Expr value(Expr a, Expr b, Frame frame) {
    if (!(a instanceof Num x) || !(b instanceof Num y)) {
      return null;
    }
    if (x instanceof Complex || y instanceof Complex || x.sign() <= 0 || y.sign() <= 0) {
      return null;
    }
    if (x instanceof Real || y instanceof Real) {
      return Real.of(
          Math.exp(org.hipparchus.special.Beta.logBeta(x.doubleValue(), y.doubleValue())));
    }
    Symbol gamma = Symbol.system("Gamma");
    boolean simple = isHalf(x) && isHalf(y);
    return simple || !x.isExact() || !y.isExact()
        ? Terms.quotient(
            Terms.product(Call.of(gamma, x), Call.of(gamma, y)),
            Call.of(gamma, Arithmetic.add(x, y)))
        : null;
  }

  private static boolean isHalf(Num n) {
    return Arithmetic.multiply(n, Int.TWO) instanceof Int;
  }
}
