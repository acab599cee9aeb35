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

/// Whether a quantity is below 0.
///
/// `Negative[x]` is `True` or `False` for real quantities, `False` for complex numbers, and stays
/// as it is for symbols.
///
/// ```wl
/// In:  {Negative[2], Negative[0], Negative[-Pi]}
/// Out: {False, False, True}
/// ```
///
/// ```wl
/// In:  Negative[x]
/// Out: Negative[x]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Positive", "NonNegative", "NonPositive", "Sign"})
final class Negative {
  private Negative() {}

  @Form
  static @Nullable Expr test(Expr x, Frame frame) {
    int order = Comparison.order(x, Int.ZERO, frame);
    if (order == Comparison.UNKNOWN) {
      return x instanceof Num ? Sym.FALSE : null;
    }
    return Sym.bool(order < 0);
  }
}
