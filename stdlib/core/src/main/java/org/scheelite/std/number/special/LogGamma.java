package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.apfloat.ApcomplexMath;
import org.apfloat.ApfloatMath;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Infinities;

/// The logarithm of the gamma function.
///
/// `LogGamma[x]` is `Log[Gamma[x]]` for positive `x`, without overflow for large ones.
///
/// ```wl
/// In:  {LogGamma[1], LogGamma[5], LogGamma[1000.]}
/// Out: {0, Log[24], 5905.220423209182}
/// ```
///
/// ```wl
/// In:  LogGamma[x]
/// Out: LogGamma[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Gamma"})
final class LogGamma {
  private static final RealFunction FUNCTION =
      new RealFunction(
          x -> x > 0 ? org.hipparchus.special.Gamma.logGamma(x) : Double.NaN,
          ApfloatMath::logGamma,
          ApcomplexMath::logGamma);

  private LogGamma() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    if (x instanceof Int(long n)) {
      if (n <= 0) {
        return Infinities.POSITIVE;
      }
      return n <= 20 ? Call.of(Sym.LOG, Whole.of(Factorial.product(1, n - 1, frame))) : null;
    }
    return FUNCTION.of(x);
  }
}
