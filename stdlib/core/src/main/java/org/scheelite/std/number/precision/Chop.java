package org.scheelite.std.number.precision;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Numerics;

/// Small numbers replaced by zero.
///
/// `Chop[x]` replaces inexact numbers in `x` that are smaller than `10^-10` by the exact 0;
/// `Chop[x, d]` uses `d` as the limit.
///
/// ```wl
/// In:  Chop[{1., 10.^-15, x + 0. I}]
/// Out: {1., 0, x}
/// ```
///
/// ```wl
/// In:  Chop[0.01, 0.1]
/// Out: 0
/// ```
@Builtin(seeAlso = {"Rationalize", "Round"})
final class Chop {
  private Chop() {}

  @Form
  static Expr chop(Expr x) {
    return smaller(x, 1e-10);
  }

  @Form
  static @Nullable Expr chop(Expr x, Expr limit, Frame frame) {
    double d = Numerics.machine(limit, frame);
    return d >= 0 ? smaller(x, d) : null;
  }

  private static Expr smaller(Expr x, double limit) {
    return switch (x) {
      case Complex(Num re, Num im) ->
          Complexes.of((Num) smaller(re, limit), (Num) smaller(im, limit));
      case Num n when !n.isExact() -> Math.abs(n.doubleValue()) < limit ? Int.ZERO : n;
      case Packed.Ints ints -> ints;
      case Packed.Reals reals when isLarge(reals, limit) -> reals;
      case Normal call ->
          Lists.of(
              call.head(),
              call.args().stream().map(arg -> smaller(arg, limit)).toArray(Expr[]::new));
      default -> x;
    };
  }

  private static boolean isLarge(Packed.Reals reals, double limit) {
    for (int i = 0; i < reals.total(); i++) {
      if (Math.abs(reals.at(i)) < limit) {
        return false;
      }
    }
    return true;
  }
}
