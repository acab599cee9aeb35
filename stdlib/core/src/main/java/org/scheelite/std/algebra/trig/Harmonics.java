package org.scheelite.std.algebra.trig;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Quotient;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Terms;

/// An expression as a sum of coefficients times `E^(I angle)`: products of sines and cosines become
/// sums of angles.
final class Harmonics {
  private static final Num HALF = Rational.of(1, 2);
  private static final int MOST_POWER = 200;

  private final Frame frame;
  private final Map<Expr, Expr> waves;

  private Harmonics(Frame frame, Map<Expr, Expr> waves) {
    this.frame = frame;
    this.waves = waves;
  }

  static Harmonics read(Expr expr, Frame frame) {
    frame.poll();
    if (expr instanceof Call call) {
      if (call.is(Sym.PLUS)) {
        var sum = new Harmonics(frame, new LinkedHashMap<>());
        call.args().forEach(term -> sum.add(read(term, frame)));
        return sum;
      }
      if (call.is(Sym.TIMES)) {
        Harmonics product = constant(Int.ONE, frame);
        for (Expr factor : call.args()) {
          product = product.times(read(factor, frame));
        }
        return product;
      }
      if (call.is(Sym.POWER, 2) && call.arg(1) instanceof Int(long n) && n > 1 && n <= MOST_POWER) {
        Harmonics base = read(call.arg(0), frame);
        Harmonics power = base;
        for (int i = 1; i < n; i++) {
          power = power.times(base);
        }
        return power;
      }
      return function(call, frame);
    }
    return constant(expr, frame);
  }

  private static Harmonics constant(Expr value, Frame frame) {
    Map<Expr, Expr> waves = new LinkedHashMap<>();
    waves.put(Int.ZERO, value);
    return new Harmonics(frame, waves);
  }

  private static Harmonics function(Call call, Frame frame) {
    String name = Rewriting.function(call);
    if (!name.equals("Sin")
        && !name.equals("Cos")
        && !name.equals("Sinh")
        && !name.equals("Cosh")) {
      return constant(call, frame);
    }
    boolean hyperbolic = name.endsWith("h");
    Expr u = Expansion.of(call.arg(0), frame);
    Expr angle =
        hyperbolic
            ? Expansion.of(
                frame.evaluate(Terms.product(Complex.of(Int.ZERO, Int.MINUS_ONE), u)), frame)
            : u;
    Expr back = Expansion.of(frame.evaluate(Terms.negate(angle)), frame);
    Map<Expr, Expr> waves = new LinkedHashMap<>();
    if (name.startsWith("Cos")) {
      waves.put(angle, HALF);
      waves.put(back, HALF);
    } else {
      Num up = hyperbolic ? HALF : Complex.of(Int.ZERO, Rational.of(-1, 2));
      waves.put(angle, up);
      waves.put(back, up.negated());
    }
    return new Harmonics(frame, waves);
  }

  private void add(Harmonics other) {
    other.waves.forEach(this::add);
  }

  private void add(Expr angle, Expr coefficient) {
    waves.merge(angle, coefficient, (a, b) -> frame.evaluate(Terms.sum(a, b)));
  }

  private Harmonics times(Harmonics other) {
    var product = new Harmonics(frame, new LinkedHashMap<>());
    waves.forEach(
        (a, c) ->
            other.waves.forEach(
                (b, d) -> {
                  frame.poll();
                  Expr angle =
                      a.equals(Int.ZERO)
                          ? b
                          : b.equals(Int.ZERO)
                              ? a
                              : Expansion.of(frame.evaluate(Terms.sum(a, b)), frame);
                  product.add(angle, frame.evaluate(Terms.product(c, d)));
                }));
    return product;
  }

  /// The sum of sines and cosines, multiplied out.
  Expr expr() {
    List<Expr> terms = new ArrayList<>();
    for (Map.Entry<Expr, Expr> wave : waves.entrySet()) {
      Expr angle = wave.getKey();
      if (angle.equals(Int.ZERO)) {
        terms.add(wave.getValue());
        continue;
      }
      boolean negative = isNegative(angle);
      Expr opposite = Expansion.of(frame.evaluate(Terms.negate(angle)), frame);
      if (negative && waves.containsKey(opposite)) {
        continue; // done together with the opposite angle
      }
      Expr forth = wave.getValue();
      Expr back = waves.getOrDefault(opposite, Int.ZERO);
      terms.add(Terms.product(Terms.sum(forth, back), Call.of(Symbol.system("Cos"), angle)));
      terms.add(
          Terms.product(
              Complexes.I, Terms.difference(forth, back), Call.of(Symbol.system("Sin"), angle)));
    }
    return Expansion.of(frame.evaluate(Forms.sum(terms)), frame);
  }

  private static boolean isNegative(Expr angle) {
    return Quotient.opposite(Forms.terms(angle).getFirst()) != null;
  }
}
