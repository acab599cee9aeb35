package org.scheelite.std.number.rounding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Rounding in one direction: of machine reals, and exactly of everything else.
///
/// @param real for machine reals @param exact for integers and fractions
record Rounding(DoubleUnaryOperator real, Function<Num, BigInteger> exact) {
  /// The rounded value; null where it is symbolic.
  @Nullable Expr of(Expr x, Frame frame) {
    return switch (x) {
      case Whole whole -> whole;
      case Real(double value) -> machine(value);
      case Rational q -> Whole.of(exact.apply(q));
      case BigReal big -> Whole.of(exact.apply(Exactly.of(big)));
      case Complex(Num re, Num im) ->
          of(re, frame) instanceof Num a && of(im, frame) instanceof Num b
              ? Complexes.of(a, b)
              : null;
      default -> Infinities.is(x) ? x : quantity(x, frame);
    };
  }

  private @Nullable Expr machine(double value) {
    double rounded = real.applyAsDouble(value);
    if (Math.abs(rounded) < 0x1p62) {
      return Int.of((long) rounded);
    }
    return Double.isFinite(rounded) ? Whole.of(new BigDecimal(rounded).toBigInteger()) : null;
  }

  /// The value of an exact constant, computed with enough digits to be sure.
  private @Nullable Expr quantity(Expr x, Frame frame) {
    double value = Numerics.machine(x, frame);
    if (!Double.isFinite(value)) {
      return null;
    }
    boolean clear = Math.abs(value) < 1e9 && Math.abs(2 * value - Math.rint(2 * value)) > 1e-5;
    if (clear) {
      return machine(value);
    }
    int digits = (int) Math.max(0, Math.log10(Math.abs(value) + 1)) + 30;
    Num near = Numerics.number(x, digits, frame);
    return near instanceof BigReal big ? Whole.of(exact.apply(Exactly.of(big))) : null;
  }

  /// The rounded elements of the only argument, where that is packed and they fit.
  @Nullable Expr lists(Normal call) {
    if (call.size() != 1
        || !(call.arg(0) instanceof Packed packed)
        || packed instanceof Packed.Ints) {
      return call.size() == 1 ? call.arg(0) : null;
    }
    var rounded = new long[packed.total()];
    for (int i = 0; i < rounded.length; i++) {
      double value = real.applyAsDouble(packed.real(i));
      if (!(Math.abs(value) < 0x1p62)) {
        return null;
      }
      rounded[i] = (long) value;
    }
    return Packed.of(packed.dims(), rounded);
  }

  /// The multiple of `unit` that `x` is rounded to.
  @Nullable Expr multiple(Expr x, Expr unit, Symbol head, Frame frame) {
    if (unit instanceof Num u && u.sign() == 0) {
      return null;
    }
    return Numerics.isNumeric(x, frame) && Numerics.isNumeric(unit, frame)
        ? Terms.product(unit, Call.of(head, Terms.quotient(x, unit)))
        : null;
  }
}
