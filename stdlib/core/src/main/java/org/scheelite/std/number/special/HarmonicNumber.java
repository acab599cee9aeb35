package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Powers;

/// Harmonic numbers.
///
/// `HarmonicNumber[n]` is `1 + 1/2 + ... + 1/n`; `HarmonicNumber[n, r]` adds `1/k^r`.
///
/// ```wl
/// In:  HarmonicNumber[{1, 2, 10}]
/// Out: {1, 3/2, 7381/2520}
/// ```
///
/// ```wl
/// In:  HarmonicNumber[3, 2]
/// Out: 49/36
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"BernoulliB", "PolyGamma"})
final class HarmonicNumber {
  private HarmonicNumber() {}

  @Form
  static @Nullable Expr number(Int n, Frame frame) {
    return number(n, Int.ONE, frame);
  }

  @Form
  static @Nullable Expr number(Int n, Int r, Frame frame) {
    if (n.value() < 0 || n.value() > 100_000 || Math.abs(r.value()) > 1000) {
      return null;
    }
    Num sum = Int.ZERO;
    for (long k = 1; k <= n.value(); k++) {
      frame.poll();
      sum = Arithmetic.add(sum, Powers.byMultiplying(Int.of(k), -r.value()));
    }
    return sum;
  }
}
