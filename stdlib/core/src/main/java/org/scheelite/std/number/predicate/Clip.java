package org.scheelite.std.number.predicate;

import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Comparison;

/// Values kept within bounds.
///
/// `Clip[x]` is `x` where it lies between -1 and 1, else the nearer bound. `Clip[x, {min, max}]`
/// uses other bounds, and `Clip[x, {min, max}, {low, high}]` gives `low` and `high` outside them.
///
/// ```wl
/// In:  {Clip[1/2], Clip[-3.5], Clip[x]}
/// Out: {1/2, -1, Clip[x]}
/// ```
///
/// ```wl
/// In:  Clip[{1, 5, 9}, {2, 6}]
/// Out: {2, 5, 6}
/// ```
///
/// ```wl
/// In:  Clip[9, {2, 6}, {0, 100}]
/// Out: 100
/// ```
@Builtin(
    attributes = {NUMERIC_FUNCTION},
    seeAlso = {"Rescale", "Ramp"})
final class Clip {
  private static final Expr UNIT = Packed.of(-1L, 1L);

  private Clip() {}

  @Form
  static @Nullable Expr clip(Expr x, Frame frame) {
    return within(x, UNIT, UNIT, Symbol.system("Clip"), frame);
  }

  @Form
  static @Nullable Expr clip(Expr x, Expr bounds, Frame frame) {
    return within(x, bounds, bounds, Symbol.system("Clip"), frame);
  }

  @Form
  static @Nullable Expr clip(Expr x, Expr bounds, Expr values, Frame frame) {
    return within(x, bounds, values, Symbol.system("Clip"), frame);
  }

  private static @Nullable Expr within(Expr x, Expr bounds, Expr values, Symbol clip, Frame frame) {
    if (!(bounds instanceof Normal ends && ends.is(Sym.LIST, 2))
        || !(values instanceof Normal outside && outside.is(Sym.LIST, 2))) {
      return null;
    }
    if (x instanceof Normal list && list.is(Sym.LIST)) {
      return Lists.of(list.args().stream().map(y -> frame.call(clip, y, bounds, values)).toList());
    }
    int low = Comparison.order(x, ends.arg(0), frame);
    int high = Comparison.order(x, ends.arg(1), frame);
    if (low == Comparison.UNKNOWN || high == Comparison.UNKNOWN) {
      return null;
    }
    return low < 0 ? outside.arg(0) : high > 0 ? outside.arg(1) : x;
  }
}
