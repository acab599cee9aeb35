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

/// Logarithms to base 10.
///
/// `Log10[x]` is the logarithm of `x` to base 10.
///
/// ```wl
/// In:  {Log10[1000], Log10[2.], Log10[1/100]}
/// Out: {3, 0.3010299956639812, -2}
/// ```
///
/// ```wl
/// In:  Log10[x]
/// Out: Log[x]/Log[10]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Log", "Exp"})
final class Log10 {
  private static final Int BASE = Int.of(10);

  private Log10() {}

  @Form
  static @Nullable Expr value(Expr x) {
    return x instanceof Real(double value) && value > 0
        ? Real.of(Math.log10(value))
        : Log.toBase(BASE, x);
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Math::log10) : null;
  }
}
