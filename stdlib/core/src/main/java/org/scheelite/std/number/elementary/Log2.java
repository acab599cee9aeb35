package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Elementwise;

/// Logarithms to base 2.
///
/// `Log2[x]` is the logarithm of `x` to base 2.
///
/// ```wl
/// In:  {Log2[8], Log2[10.], Log2[1/4]}
/// Out: {3, 3.321928094887362, -2}
/// ```
///
/// ```wl
/// In:  Log2[x]
/// Out: Log[x]/Log[2]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Log", "Exp"})
final class Log2 {
  private static final Int BASE = Int.of(2);

  private Log2() {}

  @Form
  static @Nullable Expr value(Expr x) {
    return x instanceof Real(double value) && value > 0 ? Real.of(of(value)) : Log.toBase(BASE, x);
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Log2::of) : null;
  }

  /// The logarithm of a positive machine number; exact for powers of 2.
  static double of(double x) {
    int exponent = Math.getExponent(x);
    double mantissa = Math.scalb(x, -exponent);
    return exponent + Math.log(mantissa) / Math.log(2);
  }
}
