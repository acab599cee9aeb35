package org.scheelite.std.algebra.expand;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Polynomials through given points.
///
/// `InterpolatingPolynomial[{f1, f2, …}, x]` is the polynomial of least degree in `x` that is `f1`
/// at 1, `f2` at 2, and so on, in nested form; `InterpolatingPolynomial[{{x1, f1}, {x2, f2}, …},
/// x]` gives the places.
///
/// ```wl
/// In:  InterpolatingPolynomial[{1, 4, 9, 16}, x]
/// Out: 1 + (-1 + x)*(1 + x)
/// In:  Expand[InterpolatingPolynomial[{{-1, 4}, {0, 2}, {1, 6}}, x]]
/// Out: 2 + x + 3*x^2
/// ```
@Builtin(seeAlso = {"Expand", "HornerForm", "Interpolation", "Fit"})
final class InterpolatingPolynomial {
  private static final Symbol TOGETHER = Symbol.system("Together");

  private InterpolatingPolynomial() {}

  @Form
  static @Nullable Expr through(Normal data, Expr x, Frame frame) {
    if (!data.is(Sym.LIST) || data.size() == 0) {
      return null;
    }
    List<Expr> places = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      if (data.arg(i) instanceof Normal pair && pair.is(Sym.LIST)) {
        if (pair.size() != 2) {
          return null;
        }
        Expr place = pair.arg(0);
        places.add(place instanceof Normal one && one.is(Sym.LIST, 1) ? one.arg(0) : place);
        values.add(pair.arg(1));
      } else {
        places.add(Int.of(i + 1));
        values.add(data.arg(i));
      }
    }
    return newton(places, values, x, frame);
  }

  /// Divided differences, then the nested form of Newton.
  private static Expr newton(List<Expr> places, List<Expr> values, Expr x, Frame frame) {
    int n = places.size();
    Expr[] c = values.toArray(Expr[]::new);
    for (int k = 1; k < n; k++) {
      for (int i = n - 1; i >= k; i--) {
        frame.poll();
        Expr above = Terms.difference(c[i], c[i - 1]);
        Expr below = Terms.difference(places.get(i), places.get(i - k));
        c[i] = frame.call(TOGETHER, Terms.quotient(above, below));
      }
    }
    Expr sum = c[n - 1];
    for (int i = n - 2; i >= 0; i--) {
      Expr step = frame.evaluate(Terms.difference(x, places.get(i)));
      sum = frame.evaluate(Terms.sum(c[i], Terms.product(step, sum)));
    }
    return sum;
  }
}
