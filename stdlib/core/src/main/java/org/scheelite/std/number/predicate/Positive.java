package org.scheelite.std.number.predicate;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Comparison;

/// Whether a quantity is above 0.
///
/// `Positive[x]` is `True` or `False` for real quantities, `False` for complex numbers, and stays
/// as it is for symbols.
///
/// ```wl
/// In:  {Positive[2], Positive[0], Positive[-Pi]}
/// Out: {True, False, False}
/// ```
///
/// ```wl
/// In:  Positive[x]
/// Out: Positive[x]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Negative", "NonNegative", "NonPositive", "Sign"})
final class Positive {
  private Positive() {}

  @Form
  static @Nullable Expr test(Expr x, Frame frame) {
    int order = Comparison.order(x, Int.ZERO, frame);
    if (order == Comparison.UNKNOWN) {
      return x instanceof Num ? Sym.FALSE : null;
    }
    return Sym.bool(order > 0);
  }
}
