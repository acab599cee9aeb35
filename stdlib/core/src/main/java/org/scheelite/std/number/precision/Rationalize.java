package org.scheelite.std.number.precision;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Numerics;

/// Simple fractions near reals.
///
/// `Rationalize[x]` gives a fraction for a real number that is within the accuracy of one with a
/// small denominator, else `x` itself. `Rationalize[x, d]` gives the simplest fraction within `d`;
/// `Rationalize[x, 0]` always gives a fraction.
///
/// ```wl
/// In:  {Rationalize[0.75], Rationalize[6.75], Rationalize[N[Pi]]}
/// Out: {3/4, 27/4, 3.141592653589793}
/// ```
///
/// ```wl
/// In:  {Rationalize[N[Pi], 0.01], Rationalize[Pi, 1/1000]}
/// Out: {22/7, 201/64}
/// ```
@Builtin(seeAlso = {"N", "Precision"})
final class Rationalize {
  private Rationalize() {}

  @Form
  static Expr near(Expr x, Frame frame) {
    return switch (x) {
      case Real(double value) when Double.isFinite(value) -> nearby(value, x);
      case Complex(Num re, Num im) ->
          near(re, frame) instanceof Num a && near(im, frame) instanceof Num b
              ? Complexes.of(a, b)
              : x;
      case Normal call -> map(call, arg -> near(arg, frame));
      default -> x;
    };
  }

  @Form
  static @Nullable Expr within(Expr x, Expr bound, Frame frame) {
    double d = Numerics.machine(bound, frame);
    if (!(d >= 0)) {
      return null;
    }
    if (x instanceof Normal call && !Numerics.isNumeric(x, frame)) {
      return map(call, arg -> Call.of(Symbol.system("Rationalize"), arg, bound));
    }
    if (x instanceof Complex(Num re, Num im)) {
      Expr a = within(re, bound, frame);
      Expr b = within(im, bound, frame);
      return a instanceof Num p && b instanceof Num q ? Complexes.of(p, q) : null;
    }
    if (x instanceof Num n && n.isExact() && d == 0) {
      return x;
    }
    double value = Numerics.machine(x, frame);
    if (!Double.isFinite(value)) {
      return x;
    }
    double reach = d == 0 ? Math.ulp(value) / 2 : d;
    return simplest(exactly(value), exactly(reach));
  }

  /// A fraction with denominator `q` closer than `1/(10^4 q^2)`, or the number itself.
  private static Expr nearby(double value, Expr otherwise) {
    Num exact = exactly(value);
    Num rest = exact;
    BigInteger[] last = {BigInteger.ONE, BigInteger.ZERO};
    BigInteger[] next = {BigInteger.ZERO, BigInteger.ONE};
    while (last[1].doubleValue() * last[1].doubleValue() * Math.ulp(value) < 1e-4) {
      BigInteger whole = Fractions.floor(rest);
      BigInteger p = whole.multiply(last[0]).add(next[0]);
      BigInteger q = whole.multiply(last[1]).add(next[1]);
      next = last;
      last = new BigInteger[] {p, q};
      Num fraction = Rational.of(p, q);
      double distance = Math.abs(Arithmetic.subtract(fraction, exact).doubleValue());
      double square = q.doubleValue() * q.doubleValue();
      if (square * Math.ulp(value) < 1e-4 && distance * square < 1e-4) {
        return fraction;
      }
      Num left = Arithmetic.subtract(rest, Whole.of(whole));
      if (left.sign() == 0) {
        break;
      }
      rest = Arithmetic.reciprocal(left);
    }
    return otherwise;
  }

  /// The fraction with the smallest denominator between `value - reach` and `value + reach`.
  private static Num simplest(Num value, Num reach) {
    return between(Arithmetic.subtract(value, reach), Arithmetic.add(value, reach));
  }

  private static Num between(Num low, Num high) {
    if (low.sign() <= 0 && high.sign() >= 0) {
      return Int.ZERO;
    }
    if (high.sign() < 0) {
      return Arithmetic.negate(between(Arithmetic.negate(high), Arithmetic.negate(low)));
    }
    BigInteger floor = Fractions.floor(low);
    Num whole = Whole.of(floor);
    if (whole.equals(low)) {
      return whole;
    }
    if (Fractions.floor(high).compareTo(floor) > 0) {
      return Whole.of(floor.add(BigInteger.ONE));
    }
    Num a = Arithmetic.reciprocal(Arithmetic.subtract(high, whole));
    Num b = Arithmetic.reciprocal(Arithmetic.subtract(low, whole));
    return Arithmetic.add(whole, Arithmetic.reciprocal(between(a, b)));
  }

  /// The exact value of a machine real.
  static Num exactly(double value) {
    return exactly(new BigDecimal(value));
  }

  /// The exact value of a real of arbitrary precision.
  static Num exactly(BigReal value) {
    return exactly(new BigDecimal(value.value().toString()));
  }

  private static Num exactly(BigDecimal value) {
    return value.scale() <= 0
        ? Whole.of(value.toBigInteger())
        : Rational.of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  private static Expr map(Normal call, UnaryOperator<Expr> function) {
    return Lists.of(call.head(), call.args().stream().map(function).toArray(Expr[]::new));
  }
}
