package org.scheelite.std.number.rounding;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Fractions;

/// The digits before the point.
///
/// `IntegerPart[x]` is `x` rounded towards zero.
///
/// ```wl
/// In:  {IntegerPart[2.7], IntegerPart[-2.7], IntegerPart[7/2]}
/// Out: {2, -2, 3}
/// ```
///
/// ```wl
/// In:  IntegerPart[x]
/// Out: IntegerPart[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Floor", "Ceiling", "Round"})
final class IntegerPart {
  private static final Rounding ROUNDING =
      new Rounding(x -> x < 0 ? Math.ceil(x) : Math.floor(x), IntegerPart::towardsZero);

  private IntegerPart() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    return ROUNDING.of(x, frame);
  }

  private static BigInteger towardsZero(Num x) {
    return Fractions.numerator(x).divide(Fractions.denominator(x));
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return ROUNDING.lists(call);
  }
}
