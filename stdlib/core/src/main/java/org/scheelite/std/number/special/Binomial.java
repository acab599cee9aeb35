package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Binomial coefficients.
///
/// `Binomial[n, k]` is the number of ways to choose `k` of `n` things, `n!/(k! (n - k)!)`.
///
/// ```wl
/// In:  {Binomial[5, 2], Binomial[10, 0], Binomial[3, 5]}
/// Out: {10, 1, 0}
/// ```
///
/// ```wl
/// In:  {Binomial[-2, 3], Binomial[1/2, 2], Binomial[n, 2]}
/// Out: {-4, -1/8, ((-1 + n)*n)/2}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Factorial", "Multinomial"})
final class Binomial {
  private Binomial() {}

  @Form
  static @Nullable Expr value(Expr n, Expr k, Frame frame) {
    if (n instanceof Whole whole && k instanceof Int(long count)) {
      return whole(whole, count, frame);
    }
    if (k instanceof Int(long count) && count >= 0 && count <= 10_000 && !inexact(n)) {
      return n instanceof Num || count <= 5 ? descending(n, count) : null;
    }
    return n instanceof Num && k instanceof Num ? byGamma(n, k) : null;
  }

  private static boolean inexact(Expr n) {
    return n instanceof Num number && !number.isExact();
  }

  private static @Nullable Expr whole(Whole n, long k, Frame frame) {
    if (n.sign() < 0) {
      if (k < 0) {
        return null;
      }
      Num flipped = Arithmetic.add(Arithmetic.subtract(Int.of(k), n), Int.MINUS_ONE);
      Expr value = whole((Whole) flipped, k, frame);
      return value instanceof Num v && k % 2 != 0 ? Arithmetic.negate(v) : value;
    }
    if (k < 0 || n.big().compareTo(BigInteger.valueOf(k)) < 0) {
      return Int.ZERO;
    }
    BigInteger other = n.big().subtract(BigInteger.valueOf(k));
    long steps = other.compareTo(BigInteger.valueOf(k)) < 0 ? other.longValue() : k;
    if (steps > 1_000_000) {
      return null;
    }
    BigInteger value = BigInteger.ONE;
    for (long i = 1; i <= steps; i++) {
      frame.poll();
      BigInteger factor = n.big().subtract(BigInteger.valueOf(steps - i));
      value = value.multiply(factor).divide(BigInteger.valueOf(i));
    }
    return Whole.of(value);
  }

  /// `n (n - 1) ... (n - k + 1)/k!`.
  private static Expr descending(Expr n, long k) {
    List<Expr> factors = new ArrayList<>();
    Num divisor = Int.ONE;
    for (long i = 0; i < k; i++) {
      factors.add(Terms.sum(n, Int.of(-i)));
      divisor = Arithmetic.multiply(divisor, Int.of(i + 1));
    }
    factors.add(Arithmetic.reciprocal(divisor));
    return Call.of(Sym.TIMES, factors);
  }

  private static Expr byGamma(Expr n, Expr k) {
    Symbol gamma = Symbol.system("Gamma");
    Expr rest = Terms.sum(Terms.difference(n, k), Int.ONE);
    return Terms.quotient(
        Call.of(gamma, Terms.sum(n, Int.ONE)),
        Terms.product(Call.of(gamma, Terms.sum(k, Int.ONE)), Call.of(gamma, rest)));
  }
}
