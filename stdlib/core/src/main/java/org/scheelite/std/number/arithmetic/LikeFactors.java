package org.scheelite.std.number.arithmetic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.BigPowers;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Radicals;
import org.scheelite.std.number.Terms;

/// The factors of a product, collected: one number, roots of numbers in lowest form, and each other
/// base once with its exponent.
final class LikeFactors {
  private final Normal call;
  private final Frame frame;
  private final Map<Expr, Expr> powers = new LinkedHashMap<>();
  private final List<Expr> roots = new ArrayList<>();
  private Num number = Int.ONE;
  private int numbers;
  private boolean changed;

  LikeFactors(Normal call, Frame frame) {
    this.call = call;
    this.frame = frame;
  }

  /// The simplified product, or null where it is simple already.
  @Nullable Expr product() {
    for (int i = 0; i < call.size(); i++) {
      Expr factor = call.arg(i);
      if (Infinities.isSingular(factor)) {
        return singular();
      }
      put(factor);
    }
    if (Arithmetic.isExactZero(number)) {
      return number;
    }
    changed |= powers.size() > 1 && CircularFactors.join(powers);
    if (!number.isExact()) {
      compute();
    } else {
      reduceRoots();
      joinWithMinusOne();
      joinWithNumber();
    }
    Expr negated = negatedSum();
    if (negated != null) {
      return negated;
    }
    boolean bare = numbers == 1 && !number.equals(Int.ONE);
    if (!changed && call.size() > 1 && (bare || numbers == 0 && number.equals(Int.ONE))) {
      return null;
    }
    return rebuilt();
  }

  private void put(Expr factor) {
    if (factor instanceof Num n) {
      number = numbers++ == 0 ? n : BigPowers.multiply(number, n, frame.budget());
    } else if (factor instanceof Call power && power.is(Sym.POWER, 2)) {
      if (Fractions.is(power.arg(0))
          && power.arg(1) instanceof Rational
          && ((Num) power.arg(0)).sign() > 0) {
        roots.add(power);
      } else {
        merge(power.arg(0), power.arg(1));
      }
    } else {
      merge(factor, Int.ONE);
    }
  }

  private void merge(Expr base, Expr exponent) {
    Expr old = powers.put(base, exponent);
    if (old != null) {
      powers.put(base, Terms.sum(old, exponent));
      changed = true;
    }
  }

  /// Computes the exact numeric factors, as an inexact number makes the product inexact.
  private void compute() {
    int digits = Numerics.digits(number);
    for (Expr root : roots) {
      multiply(root, digits);
    }
    roots.clear();
    powers
        .entrySet()
        .removeIf(
            entry -> {
              Expr base = entry.getKey();
              Expr exponent = entry.getValue();
              return multiply(
                  exponent.equals(Int.ONE) ? base : Terms.power(base, exponent), digits);
            });
  }

  private boolean multiply(Expr factor, int digits) {
    Num value = Numerics.number(factor, digits, frame);
    if (value == null) {
      return false;
    }
    number = Arithmetic.multiply(number, value);
    changed = true;
    return true;
  }

  private void reduceRoots() {
    if (roots.isEmpty() || roots.size() == 1 && numbers == 0) {
      return;
    }
    Num content =
        Fractions.is(number)
            ? number
            : number instanceof Complex(Num re, Num im) && re.sign() == 0 ? im : Int.ONE;
    var radicals = new Radicals(content);
    for (Expr root : roots) {
      radicals.put((Num) ((Call) root).arg(0), (Num) ((Call) root).arg(1));
    }
    List<Expr> reduced = radicals.reduce();
    if (radicals.number().equals(content) && reduced.size() == roots.size()) {
      return; // roots of equal degree would have been joined
    }
    changed = true;
    number = Arithmetic.divide(Arithmetic.multiply(number, radicals.number()), content);
    roots.clear();
    roots.addAll(reduced);
  }

  /// Joins `(-1)^q` with a root of the same exponent: `(-1)^(1/3) 2^(1/3)` becomes `(-2)^(1/3)`.
  private void joinWithMinusOne() {
    Expr exponent = roots.isEmpty() ? null : powers.get(Int.MINUS_ONE);
    for (int i = 0; exponent != null && i < roots.size(); i++) {
      Call root = (Call) roots.get(i);
      if (root.arg(1).equals(exponent)) {
        roots.set(i, Terms.power(Arithmetic.negate((Num) root.arg(0)), exponent));
        powers.remove(Int.MINUS_ONE);
        changed = true;
        return;
      }
    }
  }

  /// Joins the number with powers of its factors: `2 2^x` becomes `2^(1 + x)`.
  private void joinWithNumber() {
    if (!Fractions.is(number) || number.equals(Int.ONE) || number.equals(Int.MINUS_ONE)) {
      return;
    }
    for (Map.Entry<Expr, Expr> entry : powers.entrySet()) {
      if (entry.getKey() instanceof Whole base && base.big().compareTo(BigInteger.ONE) > 0) {
        int count = timesIn(base.big(), Fractions.numerator(number));
        count -= timesIn(base.big(), Fractions.denominator(number));
        if (count != 0) {
          Num power = Whole.of(base.big().pow(Math.abs(count)));
          number =
              count > 0 ? Arithmetic.divide(number, power) : Arithmetic.multiply(number, power);
          entry.setValue(Terms.sum(Int.of(count), entry.getValue()));
          changed = true;
        }
      }
    }
  }

  private static int timesIn(BigInteger base, BigInteger n) {
    int count = 0;
    for (BigInteger rest = n; rest.mod(base).signum() == 0; rest = rest.divide(base)) {
      count++;
    }
    return count;
  }

  /// `-(a + b)` is `-a - b`.
  private @Nullable Expr negatedSum() {
    if (!number.equals(Int.MINUS_ONE) || powers.size() != 1 || !roots.isEmpty()) {
      return null;
    }
    Map.Entry<Expr, Expr> only = powers.entrySet().iterator().next();
    if (!only.getValue().equals(Int.ONE)
        || !(only.getKey() instanceof Call sum && sum.is(Sym.PLUS))) {
      return null;
    }
    return sum.withArgs(sum.args().stream().map(Terms::negate).toArray(Expr[]::new));
  }

  private Expr rebuilt() {
    List<Expr> product = new ArrayList<>();
    if (!number.equals(Int.ONE)) {
      product.add(Infinities.checked(number));
    }
    product.addAll(roots);
    powers.forEach(
        (base, exponent) ->
            product.add(exponent.equals(Int.ONE) ? base : Terms.power(base, exponent)));
    return switch (product.size()) {
      case 0 -> Int.ONE;
      case 1 -> product.getFirst();
      default -> Call.of(Sym.TIMES, product);
    };
  }

  /// A product with infinite factors: they swallow the numbers and take their directions.
  private @Nullable Expr singular() {
    Num direction = Int.ONE;
    boolean complex = false;
    int swallowed = 0;
    List<Expr> others = new ArrayList<>();
    for (Expr factor : call.args()) {
      if (factor.equals(Sym.INDETERMINATE)) {
        return factor;
      }
      boolean infinite = Infinities.is(factor);
      Expr part = infinite ? Infinities.direction(factor) : factor;
      Num sign = sign(part);
      if (sign == null) {
        if (infinite) {
          return null;
        }
        others.add(factor);
      } else if (sign.sign() == 0 && !infinite) {
        return Infinities.indeterminate(call, frame);
      } else {
        complex |= sign.sign() == 0;
        direction = sign.sign() == 0 ? direction : Arithmetic.multiply(direction, sign);
        swallowed++;
      }
    }
    if (swallowed <= 1) {
      return call.size() == 1 ? call.arg(0) : null;
    }
    others.add(complex ? Infinities.COMPLEX : Infinities.directed(direction));
    return others.size() == 1 ? others.getFirst() : Call.of(Sym.TIMES, others);
  }

  /// The direction of a numeric factor: 0, 1, -1, or a complex number; null for anything else.
  private @Nullable Num sign(Expr factor) {
    Num value = Numerics.number(factor, 0, frame);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Complex z)) {
      return Int.of(value.sign());
    }
    if (z.re().sign() == 0) {
      return z.im().sign() < 0 ? Arithmetic.negate(Complexes.I) : Complexes.I;
    }
    return z;
  }
}
