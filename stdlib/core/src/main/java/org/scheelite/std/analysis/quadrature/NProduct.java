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

/// A numerical product.
///
/// `NProduct[f, {i, min, max}]` is the product of the values of `f`; `max` may be `Infinity`.
///
/// ```wl
/// In:  NProduct[1 + 1/n^2, {n, 1, Infinity}]
/// Out~: 3.67607791
/// In:  NProduct[i, {i, 1, 5}]
/// Out: 120.
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Product", "NSum"})
final class NProduct {
  static final Option<Integer> WORKING_PRECISION = NumericOptions.WORKING_PRECISION;
  static final Option<Expr> METHOD = NumericOptions.METHOD;

  private NProduct() {}

  @Form
  static @Nullable Expr product(Expr f, Expr range, Options options, Frame frame) {
    return Summation.over(f, range, Sym.TIMES, frame);
  }
}
