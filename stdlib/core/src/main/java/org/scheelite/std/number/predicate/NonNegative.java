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

/// Whether a quantity is at least 0.
///
/// `NonNegative[x]` is `True` or `False` for real quantities, `False` for complex numbers, and
/// stays as it is for symbols.
///
/// ```wl
/// In:  {NonNegative[2], NonNegative[0], NonNegative[-Pi]}
/// Out: {True, True, False}
/// ```
///
/// ```wl
/// In:  NonNegative[x]
/// Out: NonNegative[x]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Positive", "Negative", "NonPositive", "Sign"})
final class NonNegative {
  private NonNegative() {}

  @Form
  static @Nullable Expr test(Expr x, Frame frame) {
    int order = Comparison.order(x, Int.ZERO, frame);
    if (order == Comparison.UNKNOWN) {
      return x instanceof Num ? Sym.FALSE : null;
    }
    return Sym.bool(order >= 0);
  }
}
