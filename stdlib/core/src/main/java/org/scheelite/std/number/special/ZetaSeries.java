package org.scheelite.std.number.special;

import java.math.BigInteger;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;

/// The zeta function by the series of Borwein, which gains a decimal digit with 1.31 terms.
///
/// P. Borwein, An efficient algorithm for the Riemann zeta function, 2000.
final class ZetaSeries {
  private static final int GUARD = 12;
  private static final double TERMS_PER_DIGIT = 1.31;
  private static final long MOST_DIGITS = 20_000;
  private static final Apfloat HALF = new Apfloat("0.5");
  private static final Apfloat NEAR = new Apfloat("0.001");

  private ZetaSeries() {}

  static Apfloat of(Apfloat s) {
    long digits = s.precision();
    boolean fits =
        digits <= MOST_DIGITS
            && s.compareTo(HALF) > 0
            && ApfloatMath.abs(s.subtract(Apfloat.ONE)).compareTo(NEAR) > 0;
    return fits ? series(s, digits) : ApfloatMath.zeta(s);
  }

  private static Apfloat series(Apfloat s, long digits) {
    int n = (int) (digits * TERMS_PER_DIGIT) + GUARD;
    long working = digits + GUARD;
    var partial = new BigInteger[n + 1];
    BigInteger term = BigInteger.ONE;
    partial[0] = term;
    for (int i = 1; i <= n; i++) {
      term =
          term.multiply(BigInteger.valueOf(4L * (n + i - 1) * (n - i + 1)))
              .divide(BigInteger.valueOf((2L * i - 1) * (2L * i)));
      partial[i] = partial[i - 1].add(term);
    }
    BigInteger last = partial[n];
    Apfloat exponent = s.precision(working);
    Apfloat sum = s.isInteger() ? wholeSum(partial, s.intValue(), working) : sum(partial, exponent);
    Apfloat two = new Apfloat(2, working);
    Apfloat factor = Apfloat.ONE.subtract(ApfloatMath.pow(two, Apfloat.ONE.subtract(exponent)));
    return sum.negate().divide(new Apfloat(last, working).multiply(factor)).precision(digits);
  }

  /// The sum for a whole exponent, with as many decimal places as are needed.
  private static Apfloat wholeSum(BigInteger[] partial, int s, long working) {
    int n = partial.length - 1;
    BigInteger scale = BigInteger.TEN.pow((int) working);
    BigInteger sum = BigInteger.ZERO;
    for (int k = 0; k < n; k++) {
      BigInteger top = partial[k].subtract(partial[n]).multiply(scale);
      BigInteger part = top.divide(BigInteger.valueOf(k + 1L).pow(s));
      sum = k % 2 == 0 ? sum.add(part) : sum.subtract(part);
      if (part.signum() == 0) {
        break;
      }
    }
    return new Apfloat(sum, working).divide(new Apfloat(scale, working));
  }

  private static Apfloat sum(BigInteger[] partial, Apfloat s) {
    int n = partial.length - 1;
    Apfloat sum = Apfloat.ZERO;
    for (int k = 0; k < n; k++) {
      Apfloat top = new Apfloat(partial[k].subtract(partial[n]), s.precision());
      Apfloat base = new Apfloat(k + 1L, s.precision());
      Apfloat part = k == 0 ? top : top.divide(ApfloatMath.pow(base, s));
      sum = k % 2 == 0 ? sum.add(part) : sum.subtract(part);
    }
    return sum;
  }
}
