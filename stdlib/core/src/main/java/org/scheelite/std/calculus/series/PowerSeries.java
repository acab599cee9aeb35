package org.scheelite.std.calculus.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.number.Terms;

/// A sum of powers up to some order: the coefficient at `k` belongs to the power `(first +
/// k)/root`, and what is of order `end/root` is not known.
///
/// @param coefficients from the first one that is not zero
/// @param first the power of the first coefficient, times `root`
/// @param end the order of what is not known, times `root`
/// @param root the common denominator of the powers
public record PowerSeries(List<Expr> coefficients, int first, int end, int root) {
  private static final int MOST = 5000;

  /// The series with these coefficients, without zeros at its ends.
  static PowerSeries of(List<Expr> coefficients, int first, int end, int root, Frame frame) {
    int low = 0;
    int high = Math.min(coefficients.size(), Math.max(0, end - first));
    while (low < high && Algebra.isZero(coefficients.get(low), frame)) {
      low++;
    }
    while (high > low && Algebra.isZero(coefficients.get(high - 1), frame)) {
      high--;
    }
    boolean none = low == high;
    List<Expr> kept = List.copyOf(coefficients.subList(low, high));
    return new PowerSeries(kept, none ? end : first + low, end, root);
  }

  /// A constant, known up to an order.
  static PowerSeries constant(Expr value, int end, Frame frame) {
    return of(List.of(value), 0, end, 1, frame);
  }

  /// The coefficient of the power `k/root`.
  public Expr at(int k) {
    int index = k - first;
    return index >= 0 && index < coefficients.size() ? coefficients.get(index) : Int.ZERO;
  }

  /// Whether all that is known is zero.
  public boolean isZero() {
    return coefficients.isEmpty();
  }

  private static Expr simple(Expr expr, Frame frame) {
    Expr value = frame.evaluate(expr);
    return value instanceof Call call && call.is(Sym.PLUS) ? Algebra.expand(value, frame) : value;
  }

  /// The same series with another common denominator of powers, a multiple of this one.
  PowerSeries withRoot(int wanted, Frame frame) {
    if (wanted == root) {
      return this;
    }
    int factor = wanted / root;
    var spread = new Expr[Math.max(0, (coefficients.size() - 1) * factor + 1)];
    Arrays.fill(spread, Int.ZERO);
    for (int i = 0; i < coefficients.size(); i++) {
      spread[i * factor] = coefficients.get(i);
    }
    return of(Arrays.asList(spread), first * factor, end * factor, wanted, frame);
  }

  private static int common(int a, int b) {
    int x = a;
    int y = b;
    while (y != 0) {
      int rest = x % y;
      x = y;
      y = rest;
    }
    return a / x * b;
  }

  PowerSeries plus(PowerSeries other, Frame frame) {
    int r = common(root, other.root);
    PowerSeries a = withRoot(r, frame);
    PowerSeries b = other.withRoot(r, frame);
    int e = Math.min(a.end, b.end);
    int f = Math.min(a.first, b.first);
    var sums = new ArrayList<Expr>();
    for (int k = f; k < e; k++) {
      sums.add(simple(Terms.sum(a.at(k), b.at(k)), frame));
    }
    return of(sums, f, e, r, frame);
  }

  PowerSeries times(PowerSeries other, Frame frame) {
    int r = common(root, other.root);
    PowerSeries a = withRoot(r, frame);
    PowerSeries b = other.withRoot(r, frame);
    int e = Math.min(a.end + b.first, b.end + a.first);
    int f = a.first + b.first;
    var sums = new ArrayList<Expr>();
    for (int k = f; k < e && k - f < MOST; k++) {
      frame.poll();
      var terms = new ArrayList<Expr>();
      for (int i = a.first; i <= k - b.first && i < a.first + a.coefficients.size(); i++) {
        Expr y = b.at(k - i);
        if (!y.equals(Int.ZERO) && !a.at(i).equals(Int.ZERO)) {
          terms.add(Terms.product(a.at(i), y));
        }
      }
      sums.add(simple(Call.of(Sym.PLUS, terms), frame));
    }
    return of(sums, f, e, r, frame);
  }

  PowerSeries scaled(Expr factor, Frame frame) {
    var scaled = new ArrayList<Expr>();
    for (Expr c : coefficients) {
      scaled.add(simple(Terms.product(factor, c), frame));
    }
    return of(scaled, first, end, root, frame);
  }

  /// The series to a power that does not depend on the variable; null where the first term has
  /// none.
  @Nullable PowerSeries power(Expr exponent, Frame frame) {
    if (exponent instanceof Int(long n) && n >= 0 && n < 2) {
      return n == 1 ? this : constant(Int.ONE, Math.max(1, (end - first) / root), frame);
    }
    if (isZero()) {
      return exponent instanceof Int(long n) && n > 0 && (long) end * n < MOST
          ? new PowerSeries(List.of(), (int) (end * n), (int) (end * n), root)
          : null;
    }
    int r = root;
    PowerSeries base = this;
    long leading = 0;
    if (first != 0) {
      if (!(exponent instanceof Int) && !(exponent instanceof Rational)) {
        return null;
      }
      int down =
          exponent instanceof Rational q
              ? q.denominator().bitLength() < 10 ? q.denominator().intValue() : 0
              : 1;
      if (down == 0) {
        return null;
      }
      long up =
          exponent instanceof Rational q ? q.numerator().longValue() : ((Int) exponent).value();
      if (Math.abs(up) > MOST || Math.abs(first * up) > MOST) {
        return null;
      }
      int reduced = down / gcd(down, Math.abs(first));
      r = root * reduced;
      base = withRoot(r, frame);
      leading = base.first * up / down;
    }
    return base.normalizedPower(exponent, leading, r, frame);
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /// `c^a t^l (1 + u)^a` by the recursion that the differential equation gives.
  private PowerSeries normalizedPower(Expr exponent, long leading, int r, Frame frame) {
    Expr c = coefficients.getFirst();
    int count = end - first;
    var result = new ArrayList<Expr>();
    result.add(simple(Terms.power(c, exponent), frame));
    Expr inverse = frame.evaluate(Terms.power(c, Int.MINUS_ONE));
    for (int n = 1; n < count && n < MOST; n++) {
      frame.poll();
      var terms = new ArrayList<Expr>();
      for (int k = 1; k <= n; k++) {
        Expr u = at(first + k);
        if (u.equals(Int.ZERO) || result.get(n - k).equals(Int.ZERO)) {
          continue;
        }
        Expr weight = Terms.difference(Terms.product(Int.of(k), exponent), Int.of(n - k));
        terms.add(Terms.product(weight, u, result.get(n - k)));
      }
      Expr sum = Terms.product(Rational.of(1, n), inverse, Call.of(Sym.PLUS, terms));
      result.add(terms.isEmpty() ? Int.ZERO : simple(sum, frame));
    }
    return of(result, (int) leading, (int) leading + count, r, frame);
  }

  /// `sum c(k) this^k`, where this has no constant term; `taylor` gives the `c(k)`.
  PowerSeries composed(List<Expr> taylor, Frame frame) {
    PowerSeries result =
        constant(taylor.getLast(), Math.max(1, ceiling()), frame).withRoot(root, frame);
    result = new PowerSeries(result.coefficients, result.isZero() ? end : result.first, end, root);
    for (int k = taylor.size() - 2; k >= 0; k--) {
      PowerSeries product = result.times(this, frame);
      Expr c = taylor.get(k);
      var shifted = new PowerSeries(List.of(c), 0, Math.max(1, end), root);
      result = product.plus(of(shifted.coefficients, 0, Math.max(1, end), root, frame), frame);
      result = result.cut(end, frame);
    }
    return result;
  }

  private int ceiling() {
    return Math.ceilDiv(end, root);
  }

  /// The series known no further than this order.
  PowerSeries cut(int order, Frame frame) {
    return order >= end ? this : of(coefficients, Math.min(first, order), order, root, frame);
  }

  /// The derivative by the variable.
  PowerSeries derivative(Frame frame) {
    var terms = new ArrayList<Expr>();
    for (int i = 0; i < coefficients.size(); i++) {
      Num power = Rational.of(first + i, root);
      terms.add(simple(Terms.product(power, coefficients.get(i)), frame));
    }
    return of(terms, first - root, end - root, root, frame);
  }

  /// The integral by the variable; null where a logarithm would come up.
  @Nullable PowerSeries integral(Frame frame) {
    var terms = new ArrayList<Expr>();
    for (int i = 0; i < coefficients.size(); i++) {
      int k = first + i + root;
      if (k == 0 && !coefficients.get(i).equals(Int.ZERO)) {
        return null;
      }
      Num factor = k == 0 ? Int.ZERO : Rational.of(root, k);
      terms.add(simple(Terms.product(factor, coefficients.get(i)), frame));
    }
    return of(terms, first + root, end + root, root, frame);
  }

  /// The sum of the terms as an expression, where `base` is the variable less its point.
  public Expr normal(Expr base, Frame frame) {
    var terms = new ArrayList<Expr>();
    for (int i = 0; i < coefficients.size(); i++) {
      Num power = Rational.of(first + i, root);
      terms.add(Terms.product(coefficients.get(i), Terms.power(base, power)));
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }

  /// The series with its coefficients changed.
  PowerSeries map(java.util.function.UnaryOperator<Expr> change) {
    return new PowerSeries(coefficients.stream().map(change).toList(), first, end, root);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PowerSeries that
        && first == that.first
        && end == that.end
        && root == that.root
        && coefficients.equals(that.coefficients);
  }

  @Override
  public int hashCode() {
    return Objects.hash(coefficients, first, end, root);
  }
}
