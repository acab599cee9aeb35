package org.scheelite.std.number.rounding;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Fractions;

/// Rounding to the nearest.
///
/// `Round[x]` is the integer nearest to `x`, the even one of two; `Round[x, a]` is the nearest
/// multiple of `a`.
///
/// ```wl
/// In:  {Round[2.5], Round[3.5], Round[-2.6], Round[Pi]}
/// Out: {2, 4, -3, 3}
/// ```
///
/// ```wl
/// In:  {Round[17, 5], Round[3.14159, 0.01]}
/// Out: {15, 3.14}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Floor", "Ceiling", "IntegerPart"})
final class Round {
  private static final Rounding ROUNDING = new Rounding(Math::rint, Fractions::round);

  private Round() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    return ROUNDING.of(x, frame);
  }

  @Form
  static @Nullable Expr multiple(Expr x, Expr unit, Frame frame) {
    return ROUNDING.multiple(x, unit, Symbol.system("Round"), frame);
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return ROUNDING.lists(call);
  }
}
