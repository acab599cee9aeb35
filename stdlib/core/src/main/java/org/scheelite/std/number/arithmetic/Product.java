package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.calculus.sum.ClosedProduct;

/// Products over an index.
///
/// `Product[f, {i, max}]` multiplies the values of `f` for `i` from 1 to `max`; `{i, min, max}`,
/// `{i, min, max, step}` and `{i, {v1, v2, ...}}` say other values. With several iterators the
/// first is the outermost.
///
/// ```wl
/// In:  Product[i, {i, 5}]
/// Out: 120
/// ```
///
/// ```wl
/// In:  Product[x - k, {k, 2}]
/// Out: (-2 + x)*(-1 + x)
/// ```
///
/// ```wl
/// In:  {Product[k, {k, n}], Product[x^k, {k, n}]}
/// Out: {n!, x^((n*(1 + n))/2)}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Sum", "Table", "Total"})
final class Product {
  private Product() {}

  @Form(whole = true, min = 2)
  static @Nullable Expr finite(Normal call, Frame frame) {
    Expr value = Reduction.over(call, Sym.TIMES, frame);
    return value != null || call.size() != 2
        ? value
        : ClosedProduct.of(call.arg(0), call.arg(1), frame);
  }
}
