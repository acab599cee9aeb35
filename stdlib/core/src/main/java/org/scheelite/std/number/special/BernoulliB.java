package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;

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
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Bernoulli numbers.
///
/// `BernoulliB[n]` is the `n`-th Bernoulli number; the first is -1/2. `BernoulliB[n, x]` is the
/// `n`-th Bernoulli polynomial.
///
/// ```wl
/// In:  BernoulliB[{0, 1, 2, 4, 10}]
/// Out: {1, -1/2, 1/6, -1/30, 5/66}
/// ```
///
/// ```wl
/// In:  {BernoulliB[3], BernoulliB[3, x]}
/// Out: {0, x/2 - (3*x^2)/2 + x^3}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Zeta", "HarmonicNumber"})
final class BernoulliB {
  private BernoulliB() {}

  @Form
  static @Nullable Expr number(Int n, Frame frame) {
    if (n.value() < 0 || n.value() > 2000) {
      return null;
    }
    int size = (int) n.value();
    if (size > 1 && size % 2 == 1) {
      return Int.ZERO;
    }
    var row = new Num[size + 1];
    for (int m = 0; m <= size; m++) {
      frame.poll();
      row[m] = Rational.of(1, m + 1L);
      for (int k = m; k > 0; k--) {
        row[k - 1] = Arithmetic.multiply(Int.of(k), Arithmetic.subtract(row[k - 1], row[k]));
      }
    }
    return size == 1 ? Rational.of(-1, 2) : row[0];
  }

  @Form
  static @Nullable Expr polynomial(Int n, Expr x, Frame frame) {
    if (n.value() < 0 || n.value() > 500) {
      return null;
    }
    List<Expr> terms = new ArrayList<>();
    for (long k = 0; k <= n.value(); k++) {
      Expr number = number(Int.of(k), frame);
      if (number != null) {
        Expr choices = Call.of(Symbol.system("Binomial"), n, Int.of(k));
        terms.add(Terms.product(choices, number, Terms.power(x, Int.of(n.value() - k))));
      }
    }
    return Call.of(Sym.PLUS, terms);
  }
}
