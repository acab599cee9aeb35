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
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Fractions;

/// Rounding up.
///
/// `Ceiling[x]` is the smallest integer not below `x`; `Ceiling[x, a]` the smallest multiple of `a`
/// not below it.
///
/// ```wl
/// In:  {Ceiling[2.3], Ceiling[-2.3], Ceiling[7/2], Ceiling[Pi]}
/// Out: {3, -2, 4, 4}
/// ```
///
/// ```wl
/// In:  {Ceiling[17, 5], Ceiling[x]}
/// Out: {20, Ceiling[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Floor", "Round", "IntegerPart"})
final class Ceiling {
  private static final Rounding ROUNDING =
      new Rounding(Math::ceil, x -> Fractions.floor(Arithmetic.negate(x)).negate());

  private Ceiling() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    return ROUNDING.of(x, frame);
  }

  @Form
  static @Nullable Expr multiple(Expr x, Expr unit, Frame frame) {
    return ROUNDING.multiple(x, unit, Symbol.system("Ceiling"), frame);
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return ROUNDING.lists(call);
  }
}
