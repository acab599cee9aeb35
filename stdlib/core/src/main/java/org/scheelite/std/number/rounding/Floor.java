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

/// Rounding down.
///
/// `Floor[x]` is the largest integer not above `x`; `Floor[x, a]` the largest multiple of `a` not
/// above it.
///
/// ```wl
/// In:  {Floor[2.7], Floor[-2.7], Floor[7/2], Floor[Pi]}
/// Out: {2, -3, 3, 3}
/// ```
///
/// ```wl
/// In:  {Floor[17, 5], Floor[{1.5, 2.5}], Floor[x]}
/// Out: {15, {1, 2}, Floor[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Ceiling", "Round", "IntegerPart"})
final class Floor {
  private static final Rounding ROUNDING = new Rounding(Math::floor, Fractions::floor);

  private Floor() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    return ROUNDING.of(x, frame);
  }

  @Form
  static @Nullable Expr multiple(Expr x, Expr unit, Frame frame) {
    return ROUNDING.multiple(x, unit, Symbol.system("Floor"), frame);
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return ROUNDING.lists(call);
  }
}
