package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.apfloat.ApcomplexMath;
import org.apfloat.ApfloatMath;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// The error function.
///
/// `Erf[x]` is the integral of `2/Sqrt[Pi] E^-t^2` from 0 to `x`. `Erf[x, y]` is the integral from
/// `x` to `y`.
///
/// ```wl
/// In:  {Erf[0], Erf[1.], Erf[Infinity]}
/// Out: {0, 0.842700792949715, 1}
/// ```
///
/// ```wl
/// In:  {Erf[-x], Erf[1., 2.]}
/// Out: {-Erf[x], 0.1526214720692377}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Erfc"})
final class Erf {
  private static final RealFunction FUNCTION =
      new RealFunction(ErrorFunctions::erf, ApfloatMath::erf, ApcomplexMath::erf);

  private Erf() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    if (x.equals(Int.ZERO)) {
      return x;
    }
    if (Infinities.sign(x) != 0) {
      return Int.of(Infinities.sign(x));
    }
    return x instanceof Call product
            && product.is(Sym.TIMES)
            && product.arg(0) instanceof Num factor
            && !(factor instanceof Complex)
            && factor.sign() < 0
        ? Terms.negate(Call.of(Symbol.system("Erf"), Terms.negate(x)))
        : null;
  }

  @Form
  static Expr between(Expr x, Expr y) {
    Symbol erf = Symbol.system("Erf");
    return Terms.difference(Call.of(erf, y), Call.of(erf, x));
  }
}
