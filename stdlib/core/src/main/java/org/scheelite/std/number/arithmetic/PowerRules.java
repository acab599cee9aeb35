package org.scheelite.std.number.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.apfloat.ApcomplexMath;
import org.apfloat.ApfloatMath;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.NumberFunction;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Powers;
import org.scheelite.std.number.Terms;

/// Powers with a symbolic part that are simplified by themselves.
final class PowerRules {
  private static final NumberFunction EXPONENTIAL =
      new NumberFunction(
          Math::exp, org.hipparchus.complex.Complex::exp, ApfloatMath::exp, ApcomplexMath::exp);

  private PowerRules() {}

  static @Nullable Expr of(Expr base, Expr exponent, Frame frame) {
    if (base.equals(Sym.INDETERMINATE) || exponent.equals(Sym.INDETERMINATE)) {
      return Sym.INDETERMINATE;
    }
    if (Infinities.is(base) || Infinities.is(exponent)) {
      return infinite(base, exponent, frame);
    }
    if (base.equals(Sym.E) && exponent instanceof Num e && !e.isExact()) {
      return EXPONENTIAL.of(e);
    }
    if (exponent instanceof Num e) {
      return e.sign() == 0
          ? e instanceof Real ? Real.ONE : Int.ONE
          : e.equals(Int.ONE) ? base : ofBase(base, e, frame);
    }
    if (base.equals(Int.ONE)) {
      return base;
    }
    if (base.equals(Sym.E)) {
      return exponential(exponent);
    }
    if (base instanceof Num b && !b.isExact()) {
      Num value = Numerics.number(exponent, Numerics.digits(b), frame);
      return value == null || b.sign() == 0 ? null : Powers.of(b, value);
    }
    return base.equals(Int.ZERO) ? ofZero(exponent, frame) : ofRatio(base, exponent);
  }

  private static @Nullable Expr ofZero(Expr exponent, Frame frame) {
    double value = Numerics.machine(exponent, frame);
    return value > 0 ? Int.ZERO : value < 0 ? Terms.power(Int.ZERO, Int.MINUS_ONE) : null;
  }

  private static @Nullable Expr ofBase(Expr base, Num exponent, Frame frame) {
    if (!exponent.isExact()) {
      Num value = Numerics.number(base, Numerics.digits(exponent), frame);
      if (value != null) {
        return Terms.power(value, exponent);
      }
    }
    if (!(base instanceof Call call)) {
      return null;
    }
    if (call.is(Sym.POWER, 2)) {
      return ofPower(call, exponent, frame);
    }
    return call.is(Sym.TIMES) ? ofProduct(call, exponent) : CircularFactors.power(call, exponent);
  }

  /// `(x^a)^n`, also for fractions `n` where `x` is positive and `a` real, or `-1 < a <= 1`.
  private static @Nullable Expr ofPower(Call power, Num exponent, Frame frame) {
    Expr inner = power.arg(1);
    boolean allowed =
        exponent instanceof Whole
            || Fractions.is(inner)
                && Fractions.is(exponent)
                && Math.abs(((Num) inner).doubleValue()) < 1
            || Fractions.is(exponent)
                && Numerics.machine(power.arg(0), frame) > 0
                && !Double.isNaN(Numerics.machine(inner, frame));
    return allowed ? Terms.power(power.arg(0), Terms.product(inner, exponent)) : null;
  }

  /// `(a b)^n`; for other exponents only a positive number leaves the product.
  private static @Nullable Expr ofProduct(Call product, Num exponent) {
    if (exponent instanceof Whole) {
      List<Expr> powers = new ArrayList<>();
      product.args().forEach(factor -> powers.add(Terms.power(factor, exponent)));
      return Call.of(Sym.TIMES, powers);
    }
    if (!(product.arg(0) instanceof Num number)
        || number instanceof Complex
        || exponent instanceof Complex
        || number.equals(Int.MINUS_ONE)) {
      return null;
    }
    Expr[] rest = product.toArray();
    rest[0] = Int.of(number.sign());
    return Terms.product(
        Terms.power(Arithmetic.abs(number), exponent),
        Terms.power(product.withArgs(rest), exponent));
  }

  private static @Nullable Expr exponential(Expr exponent) {
    Expr ofLogarithm = ofLogarithm(exponent);
    if (ofLogarithm != null) {
      return ofLogarithm;
    }
    if (exponent instanceof Call sum && sum.is(Sym.PLUS)) {
      return ofSum(sum);
    }
    return exponent instanceof Call product
            && product.is(Sym.TIMES, 2)
            && product.arg(1).equals(Sym.PI)
            && product.arg(0) instanceof Complex(Num re, Num im)
            && re.sign() == 0
            && Fractions.is(im)
        ? onCircle(im)
        : null;
  }

  /// `E^(a + Log[b])` is `b E^a`.
  private static @Nullable Expr ofSum(Call sum) {
    List<Expr> factors = new ArrayList<>();
    List<Expr> rest = new ArrayList<>();
    for (Expr term : sum.args()) {
      Expr power = ofLogarithm(term);
      if (power == null) {
        rest.add(term);
      } else {
        factors.add(power);
      }
    }
    if (factors.isEmpty()) {
      return null;
    }
    if (!rest.isEmpty()) {
      factors.add(
          Terms.power(
              Sym.E, rest.size() == 1 ? rest.getFirst() : sum.withArgs(rest.toArray(Expr[]::new))));
    }
    return factors.size() == 1 ? factors.getFirst() : Call.of(Sym.TIMES, factors);
  }

  /// `E^(a Log[b])` is `b^a`.
  private static @Nullable Expr ofLogarithm(Expr exponent) {
    if (exponent instanceof Call log && log.is(Sym.LOG, 1)) {
      return log.arg(0);
    }
    if (!(exponent instanceof Call product && product.is(Sym.TIMES))) {
      return null;
    }
    for (int i = 0; i < product.size(); i++) {
      if (product.arg(i) instanceof Call log && log.is(Sym.LOG, 1)) {
        List<Expr> others = new ArrayList<>(product.args());
        others.remove(i);
        Expr power = others.size() == 1 ? others.getFirst() : Call.of(Sym.TIMES, others);
        return Terms.power(log.arg(0), power);
      }
    }
    return null;
  }

  /// `b^(a Log[c]/Log[b])` is `c^a`.
  private static @Nullable Expr ofRatio(Expr base, Expr exponent) {
    Expr inverse = Terms.power(Call.of(Sym.LOG, base), Int.MINUS_ONE);
    if (!(exponent instanceof Call product && product.is(Sym.TIMES))) {
      return null;
    }
    int place = product.args().indexOf(inverse);
    if (place < 0) {
      return null;
    }
    List<Expr> others = new ArrayList<>(product.args());
    others.remove(place);
    return ofLogarithm(others.size() == 1 ? others.getFirst() : Call.of(Sym.TIMES, others));
  }

  /// `E^(q Pi I)`: a number at quarter turns, else with `q` brought between -1 and 1.
  private static @Nullable Expr onCircle(Num q) {
    Num twice = Arithmetic.multiply(q, Int.TWO);
    if (twice instanceof Whole n) {
      return Powers.byMultiplying(
          Complexes.I, n.big().mod(java.math.BigInteger.valueOf(4)).intValue());
    }
    Num turns = Whole.of(Fractions.round(Arithmetic.multiply(q, Rational.of(1, 2))));
    Num rest = Arithmetic.subtract(q, Arithmetic.multiply(Int.TWO, turns));
    return turns.sign() == 0
        ? null
        : Terms.power(Sym.E, Terms.product(Complex.of(Int.ZERO, rest), Sym.PI));
  }

  private static @Nullable Expr infinite(Expr base, Expr exponent, Frame frame) {
    int direction = Infinities.sign(exponent);
    if (!Infinities.is(exponent)) {
      double power = Numerics.machine(exponent, frame);
      if (Double.isNaN(power)) {
        return null;
      }
      if (power < 0) {
        return Int.ZERO;
      }
      if (power == 0) {
        return Infinities.indeterminate(Terms.power(base, exponent), frame);
      }
      Expr direct = Infinities.direction(base);
      return direct.equals(Int.ZERO)
          ? Infinities.COMPLEX
          : Infinities.directed(frame.evaluate(Terms.power(direct, exponent)));
    }
    if (direction == 0) {
      return Sym.INDETERMINATE;
    }
    if (Infinities.is(base)) {
      boolean grows = direction > 0;
      return grows ? Infinities.sign(base) > 0 ? base : Infinities.COMPLEX : Int.ZERO;
    }
    double size = Numerics.machine(base, frame);
    if (Double.isNaN(size)) {
      return null;
    }
    double large = direction > 0 ? Math.abs(size) : 1 / Math.abs(size);
    if (large == 1) {
      return Infinities.indeterminate(Terms.power(base, exponent), frame);
    }
    return large < 1 ? Int.ZERO : size > 1 ? Infinities.POSITIVE : Infinities.COMPLEX;
  }
}
