package org.scheelite.std.number.theory;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Fractions;

/// Continued fractions.
///
/// `ContinuedFraction[x]` is the list of terms of a rational number, of the root of one (the terms
/// that repeat are a list at the end), or of an inexact number as far as its digits tell;
/// `ContinuedFraction[x, n]` has at most `n` terms.
///
/// ```wl
/// In:  {ContinuedFraction[47/17], ContinuedFraction[Pi, 8]}
/// Out: {{2, 1, 3, 4}, {3, 7, 15, 1, 292, 1, 1, 1}}
/// In:  {ContinuedFraction[Sqrt[13]], ContinuedFraction[Sqrt[2], 4], ContinuedFraction[0.75]}
/// Out: {{3, {1, 1, 1, 1, 6}}, {1, 2, 2, 2}, {0, 1, 3}}
/// ```
@Builtin(seeAlso = {"FromContinuedFraction", "Convergents", "Rationalize"})
final class ContinuedFraction {
  private static final int MOST = 100_000;

  private ContinuedFraction() {}

  @Form
  static @Nullable Expr terms(Expr x, Frame frame) {
    BigInteger square = radicand(x);
    if (square != null) {
      return periodic(square, frame);
    }
    if (x instanceof Num number && !(number instanceof Complex)) {
      if (Fractions.is(number)) {
        return Lists.of(terms(number, MOST, frame));
      }
      return frame.call(Symbol.system("Rationalize"), x, Int.ZERO) instanceof Num exact
          ? Lists.of(terms(exact, MOST, frame))
          : null;
    }
    return null;
  }

  @Form
  static @Nullable Expr terms(Expr x, Int count, Frame frame) {
    int n = (int) Math.min(MOST, Math.max(0, count.value()));
    if (x instanceof Num number && !(number instanceof Complex)) {
      return terms(x, frame) instanceof Normal list
          ? Lists.of(list.args().subList(0, Math.min(n, list.size())))
          : null;
    }
    // each term takes a bit more than one digit; both ends of the interval must agree on a term
    int digits = 20 + n + n / 4;
    Expr value = frame.numeric(x, digits);
    Expr exact = frame.call(Symbol.system("SetPrecision"), value, Sym.INFINITY);
    if (!(exact instanceof Num near) || near instanceof Complex) {
      return null;
    }
    return Lists.of(terms(near, n, frame));
  }

  /// The terms of a fraction, at most so many.
  static List<Expr> terms(Num x, int most, Frame frame) {
    List<Expr> terms = new ArrayList<>();
    BigInteger above = Fractions.numerator(x);
    BigInteger below = Fractions.denominator(x);
    while (below.signum() != 0 && terms.size() < most) {
      frame.poll();
      boolean first = terms.isEmpty();
      // the first term of a negative number is negative, and so are the others
      BigInteger[] next = above.divideAndRemainder(below);
      terms.add(Whole.of(next[0]));
      above = below;
      below = next[1];
      if (first && below.signum() == 0) {
        break;
      }
    }
    return terms;
  }

  /// What is under the root where this is the square root of an integer that is no square.
  private static @Nullable BigInteger radicand(Expr x) {
    return x instanceof Normal root
            && root.is(Sym.POWER, 2)
            && root.arg(0) instanceof Whole whole
            && root.arg(1).equals(Rational.of(1, 2))
            && whole.sign() > 0
        ? whole.big()
        : null;
  }

  private static Expr periodic(BigInteger square, Frame frame) {
    BigInteger start = square.sqrt();
    List<Expr> period = new ArrayList<>();
    BigInteger m = BigInteger.ZERO;
    BigInteger d = BigInteger.ONE;
    BigInteger term = start;
    // the period ends with twice the first term
    while (!term.equals(start.shiftLeft(1))) {
      frame.poll();
      m = d.multiply(term).subtract(m);
      d = square.subtract(m.multiply(m)).divide(d);
      term = start.add(m).divide(d);
      period.add(Whole.of(term));
    }
    return Call.list(Whole.of(start), Lists.of(period));
  }
}
