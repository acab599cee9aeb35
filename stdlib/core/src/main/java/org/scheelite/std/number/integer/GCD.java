package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.FLAT;
import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.ONE_IDENTITY;
import static org.scheelite.builtin.Attribute.ORDERLESS;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.std.number.Fractions;

/// The greatest common divisor.
///
/// `GCD[a, b, ...]` is the greatest common divisor of integers or fractions.
///
/// ```wl
/// In:  GCD[12, 18, 27]
/// Out: 3
/// ```
///
/// ```wl
/// In:  {GCD[0, 5], GCD[1/2, 1/3], GCD[x, 2]}
/// Out: {5, 1/6, GCD[2, x]}
/// ```
@Builtin(
    attributes = {FLAT, LISTABLE, ONE_IDENTITY, ORDERLESS},
    seeAlso = {"LCM", "ExtendedGCD", "Divisors"})
final class GCD {
  private GCD() {}

  @Form(whole = true)
  static @Nullable Expr of(Normal call, Frame frame) {
    Num result = Int.ZERO;
    for (Expr arg : call.args()) {
      if (!(arg instanceof Num n) || !Fractions.is(n)) {
        return IntegerArguments.exact(call, frame);
      }
      result = join(result, n);
    }
    return result;
  }

  static Num join(Num a, Num b) {
    BigInteger p = Fractions.numerator(a).multiply(Fractions.denominator(b));
    BigInteger q = Fractions.numerator(b).multiply(Fractions.denominator(a));
    return Rational.of(p.gcd(q), Fractions.denominator(a).multiply(Fractions.denominator(b)));
  }
}
