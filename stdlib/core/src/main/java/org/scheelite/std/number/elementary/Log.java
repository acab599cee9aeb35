package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import org.apfloat.ApcomplexMath;
import org.apfloat.ApfloatMath;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.NumberFunction;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Powers;
import org.scheelite.std.number.Terms;

/// Logarithms.
///
/// `Log[x]` is the natural logarithm of `x`; complex for negative numbers. `Log[b, x]` is the
/// logarithm to base `b`.
///
/// ```wl
/// In:  {Log[1], Log[E^3], Log[2.], Log[0]}
/// Out: {0, 3, 0.6931471805599453, -Infinity}
/// ```
///
/// ```wl
/// In:  {Log[2, 8], Log[10, 1000.], Log[-1], Log[x]}
/// Out: {3, 3., I*Pi, Log[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Exp", "Log2", "Log10"})
final class Log {
  private static final NumberFunction FUNCTION =
      new NumberFunction(Math::log, Complex::log, ApfloatMath::log, ApcomplexMath::log);

  private Log() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    if (x instanceof Num n) {
      return number(n);
    }
    if (x.equals(Sym.E)) {
      return Int.ONE;
    }
    if (Infinities.is(x)) {
      return Infinities.POSITIVE;
    }
    if (x instanceof Call power && power.is(Sym.POWER, 2) && power.arg(0).equals(Sym.E)) {
      return Double.isNaN(Numerics.machine(power.arg(1), frame)) ? null : power.arg(1);
    }
    return null;
  }

  private static @Nullable Expr number(Num x) {
    if (x.sign() == 0) {
      return Infinities.NEGATIVE;
    }
    if (x.equals(Int.ONE)) {
      return Int.ZERO;
    }
    if (x.equals(Complexes.I)) {
      return Terms.product(Complexes.I, Terms.pi(1, 2));
    }
    if (x instanceof org.scheelite.expr.Complex || !x.isExact()) {
      return null;
    }
    if (x.sign() < 0) {
      Expr turn = Terms.product(Complexes.I, Sym.PI);
      return x.equals(Int.MINUS_ONE)
          ? turn
          : Terms.sum(turn, Call.of(Sym.LOG, Arithmetic.negate(x)));
    }
    return x instanceof Rational(BigInteger p, BigInteger q) && p.equals(BigInteger.ONE)
        ? Terms.negate(Call.of(Sym.LOG, Whole.of(q)))
        : null;
  }

  @Form
  static @Nullable Expr toBase(Expr base, Expr x) {
    if (base.equals(x) && base instanceof Num n && n.sign() != 0 && !n.equals(Int.ONE)) {
      return Int.ONE;
    }
    if (base instanceof Whole b && x instanceof Num n && Fractions.is(n) && n.sign() > 0) {
      Num exact = exactLog(b, n);
      if (exact != null) {
        return exact;
      }
    }
    if (x instanceof Real(double value) && value > 0) {
      if (base.equals(Int.TWO)) {
        return Real.of(Log2.of(value));
      }
      if (base.equals(Int.of(10))) {
        return Real.of(Math.log10(value));
      }
    }
    return Terms.quotient(Call.of(Sym.LOG, x), Call.of(Sym.LOG, base));
  }

  /// The logarithm where it is a fraction; null elsewhere.
  static @Nullable Num exactLog(Whole base, Num x) {
    if (base.big().compareTo(BigInteger.ONE) <= 0) {
      return null;
    }
    double guess = Math.rint(logarithm(x) / logarithm(base));
    if (!Double.isFinite(guess) || Math.abs(guess) > 1e6) {
      return null;
    }
    Num power = Powers.byMultiplying(base, (long) guess);
    return power.equals(x) ? Int.of((long) guess) : null;
  }

  private static double logarithm(Num x) {
    BigInteger p = Fractions.numerator(x);
    BigInteger q = Fractions.denominator(x);
    return logarithm(p) - logarithm(q);
  }

  private static double logarithm(BigInteger n) {
    int shift = Math.max(0, n.bitLength() - 1000);
    return Math.log(n.shiftRight(shift).doubleValue()) + shift * Math.log(2);
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.size() == 1 && call.arg(0) instanceof Packed.Reals
        ? Elementwise.reals(call, Math::log)
        : null;
  }
}
