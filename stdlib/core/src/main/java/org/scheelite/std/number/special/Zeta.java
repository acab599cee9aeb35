package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.apfloat.ApcomplexMath;
import org.apfloat.Apfloat;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// The Riemann zeta function.
///
/// `Zeta[s]` is the sum of `k^-s` over all positive integers.
///
/// ```wl
/// In:  {Zeta[2], Zeta[0], Zeta[1]}
/// Out: {Pi^2/6, -1/2, ComplexInfinity}
/// ```
///
/// ```wl
/// In:  Zeta[3.]
/// Out: 1.2020569031595942
/// In:  Round[10^40 N[Zeta[3], 45]]
/// Out: 12020569031595942853997381615114499907650
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"PolyGamma"})
final class Zeta {
  private static final RealFunction FUNCTION =
      new RealFunction(Zeta::machine, ZetaSeries::of, ApcomplexMath::zeta);

  private Zeta() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    if (!(x instanceof Int(long n))) {
      return null;
    }
    if (n == 1) {
      return Infinities.COMPLEX;
    }
    if (n < -1000 || n > 1000 || n > 1 && n % 2 == 1) {
      return null;
    }
    if (n <= 0) {
      Expr bernoulli = Call.of(Symbol.system("BernoulliB"), Int.of(1 - n));
      Num sign = n % 2 == 0 ? Int.ONE : Int.MINUS_ONE;
      return n == 0 ? Rational.of(-1, 2) : Terms.product(sign, Rational.of(1, 1 - n), bernoulli);
    }
    Expr bernoulli = Call.of(Symbol.system("BernoulliB"), x);
    Num sign = n % 4 == 0 ? Int.MINUS_ONE : Int.ONE;
    Expr power = Terms.power(Terms.product(Int.TWO, Sym.PI), x);
    Expr factorial = Terms.power(Call.of(Symbol.system("Factorial"), x), Int.MINUS_ONE);
    return Terms.product(sign, Rational.of(1, 2), bernoulli, power, factorial);
  }

  private static double machine(double s) {
    return s == 1 ? Double.NaN : ZetaSeries.of(new Apfloat(s, 18)).doubleValue();
  }
}
