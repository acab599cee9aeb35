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

/// Whether a quantity is at most 0.
///
/// `NonPositive[x]` is `True` or `False` for real quantities, `False` for complex numbers, and
/// stays as it is for symbols.
///
/// ```wl
/// In:  {NonPositive[2], NonPositive[0], NonPositive[-Pi]}
/// Out: {False, True, True}
/// ```
///
/// ```wl
/// In:  NonPositive[x]
/// Out: NonPositive[x]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Positive", "Negative", "NonNegative", "Sign"})
final class NonPositive {
  private NonPositive() {}

  @Form
  static @Nullable Expr test(Expr x, Frame frame) {
    int order = Comparison.order(x, Int.ZERO, frame);
    if (order == Comparison.UNKNOWN) {
      return x instanceof Num ? Sym.FALSE : null;
    }
    return Sym.bool(order <= 0);
  }
}
