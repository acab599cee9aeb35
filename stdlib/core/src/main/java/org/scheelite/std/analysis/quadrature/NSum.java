package org.scheelite.std.analysis.quadrature;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.analysis.NumericOptions;

/// A numerical sum.
///
/// `NSum[f, {i, min, max}]` is the sum of the values of `f`; `max` may be `Infinity`, and then the
/// limit is extrapolated from the first terms.
///
/// ```wl
/// In:  NSum[1/n^2, {n, 1, Infinity}]
/// Out~: 1.6449340668
/// In:  NSum[(-1)^n/(2 n + 1), {n, 0, Infinity}]
/// Out~: 0.78539816339
/// In:  NSum[i, {i, 1, 10}]
/// Out: 55.
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Sum", "NProduct", "NIntegrate"})
final class NSum {
  static final Option<Integer> WORKING_PRECISION = NumericOptions.WORKING_PRECISION;
  static final Option<Expr> METHOD = NumericOptions.METHOD;

  /// How many terms are added as they are.
  static final Option<Expr> TERMS = Option.any("NSumTerms", org.scheelite.expr.Int.of(15));

  private NSum() {}

  @Form
  static @Nullable Expr sum(Expr f, Expr range, Options options, Frame frame) {
    return Summation.over(f, range, Sym.PLUS, frame);
  }
}
