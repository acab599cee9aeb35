package org.scheelite.std.number.predicate;

import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Values brought to another range.
///
/// `Rescale[x, {min, max}]` maps the range from `min` to `max` linearly to the range from 0 to 1;
/// `Rescale[x, {min, max}, {low, high}]` maps it to the range from `low` to `high`. `Rescale[list]`
/// uses the smallest and largest element.
///
/// ```wl
/// In:  Rescale[{1, 2, 3}]
/// Out: {0, 1/2, 1}
/// ```
///
/// ```wl
/// In:  Rescale[{5, 5}]
/// Out: {0, 0}
/// In:  {Rescale[2.5, {0, 10}], Rescale[5, {0, 10}, {-1, 1}]}
/// Out: {0.25, 0}
/// ```
@Builtin(
    attributes = {NUMERIC_FUNCTION},
    seeAlso = {"Clip", "MinMax"})
final class Rescale {
  private static final Expr UNIT = Packed.of(0L, 1L);

  private Rescale() {}

  @Form
  static @Nullable Expr rescale(Expr list, Frame frame) {
    return Lists.isList(list)
        ? rescale(
            list, frame.call(Symbol.system("MinMax"), Call.of(Symbol.system("Flatten"), list)))
        : null;
  }

  @Form
  static @Nullable Expr rescale(Expr x, Expr range) {
    return rescale(x, range, UNIT);
  }

  @Form
  static @Nullable Expr rescale(Expr x, Expr range, Expr target) {
    if (!(range instanceof Normal from && from.is(Sym.LIST, 2))
        || !(target instanceof Normal to && to.is(Sym.LIST, 2))) {
      return null;
    }
    if (from.arg(0) instanceof Num && from.arg(0).equals(from.arg(1))) {
      return Terms.product(Int.ZERO, x);
    }
    Expr fraction =
        Terms.quotient(
            Terms.difference(x, from.arg(0)), Terms.difference(from.arg(1), from.arg(0)));
    return target.equals(UNIT)
        ? fraction
        : Terms.sum(to.arg(0), Terms.product(fraction, Terms.difference(to.arg(1), to.arg(0))));
  }
}
