package org.scheelite.std.number.precision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// Takes fractions apart into digits of one base.
final class DigitReader {
  private final BigInteger base;
  private final Frame frame;

  DigitReader(int base, Frame frame) {
    this.base = BigInteger.valueOf(base);
    this.frame = frame;
  }

  /// All digits of an exact number; those that repeat as a list at the end.
  Expr exact(Num number) {
    BigInteger numerator = numerator(number).abs();
    BigInteger denominator = denominator(number);
    if (numerator.signum() == 0) {
      return Call.list(Call.list(Int.ZERO), Int.ONE);
    }
    int power = power(numerator, denominator);
    BigInteger[] scaled = scaled(numerator, denominator, power);
    BigInteger rest = scaled[0];
    var digits = new ArrayList<Expr>();
    var seen = new HashMap<BigInteger, Integer>();
    while (rest.signum() != 0 && !seen.containsKey(rest)) {
      frame.poll();
      seen.put(rest, digits.size());
      BigInteger[] parts = rest.multiply(base).divideAndRemainder(scaled[1]);
      digits.add(Whole.of(parts[0]));
      rest = parts[1];
    }
    Integer again = rest.signum() == 0 ? null : seen.get(rest);
    if (again != null) {
      List<Expr> period = List.copyOf(digits.subList(again, digits.size()));
      digits.subList(again, digits.size()).clear();
      digits.add(Call.list(period));
    } else if (power > digits.size()) {
      digits.addAll(Collections.nCopies(power - digits.size(), Int.ZERO));
    }
    return Call.list(Call.list(digits), Int.of(power));
  }

  /// The first `count` digits, rounded at the last certain one; beyond it nothing is known.
  ///
  /// @param start the power of the base the first digit belongs to; null for the leading digit
  Expr known(Num number, int count, @Nullable Long start, int certain) {
    BigInteger numerator = numerator(number).abs();
    BigInteger denominator = denominator(number);
    int power = numerator.signum() == 0 ? 0 : power(numerator, denominator);
    long first = start == null ? power : start + 1;
    long known = start == null ? certain : certain + first - power;
    long places = Math.min(count, Math.max(0, known));
    BigInteger value = leading(numerator, denominator, places - first, certain <= count);
    BigInteger limit = base.pow((int) places);
    var digits = new ArrayList<Expr>();
    if (value.compareTo(limit) >= 0 && start == null) {
      value = value.divide(base);
      first++;
    }
    BigInteger rest = value.mod(limit);
    for (int i = 0; i < places; i++) {
      BigInteger[] parts = rest.divideAndRemainder(base);
      digits.add(Whole.of(parts[1]));
      rest = parts[0];
    }
    Collections.reverse(digits);
    while (digits.size() < count) {
      digits.add(Sym.INDETERMINATE);
    }
    return Call.list(Call.list(digits), Int.of(first));
  }

  /// `floor(x * base^shift)`, or the nearest integer.
  private BigInteger leading(BigInteger n, BigInteger d, long shift, boolean rounded) {
    BigInteger numerator = shift > 0 ? n.multiply(base.pow((int) shift)) : n;
    BigInteger denominator = shift < 0 ? d.multiply(base.pow((int) -shift)) : d;
    return rounded
        ? numerator.shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1))
        : numerator.divide(denominator);
  }

  /// How many digits stand before the point.
  private int power(BigInteger n, BigInteger d) {
    double bits = (double) n.bitLength() - d.bitLength();
    int power = (int) Math.floor(bits * Math.log(2) / Math.log(base.doubleValue()));
    while (leading(n, d, -power, false).signum() > 0) {
      power++;
    }
    while (leading(n, d, 1 - (long) power, false).signum() == 0) {
      power--;
    }
    return power;
  }

  /// The number divided by `base^power`.
  private BigInteger[] scaled(BigInteger n, BigInteger d, int power) {
    return power >= 0
        ? new BigInteger[] {n, d.multiply(base.pow(power))}
        : new BigInteger[] {n.multiply(base.pow(-power)), d};
  }

  private static BigInteger numerator(Num number) {
    return switch (number) {
      case Whole whole -> whole.big();
      case Rational(BigInteger numerator, BigInteger _) -> numerator;
      default -> throw new IllegalArgumentException("not exact");
    };
  }

  private static BigInteger denominator(Num number) {
    return number instanceof Rational(BigInteger _, BigInteger denominator)
        ? denominator
        : BigInteger.ONE;
  }
}
