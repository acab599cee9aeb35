package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Sums over an index.
///
/// `Sum[f, {i, max}]` adds the values of `f` for `i` from 1 to `max`; `{i, min, max}`, `{i, min,
/// max, step}` and `{i, {v1, v2, ...}}` say other values. With several iterators the first is the
/// outermost.
///
/// ```wl
/// In:  Sum[i^2, {i, 10}]
/// Out: 385
/// ```
///
/// ```wl
/// In:  Sum[x^k, {k, 0, 3}]
/// Out: 1 + x + x^2 + x^3
/// ```
///
/// ```wl
/// In:  Sum[i j, {i, 2}, {j, i}]
/// Out: 7
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Product", "Table", "Total"})
final class Sum {
  private Sum() {}

  @Form(whole = true, min = 2)
  static @Nullable Expr finite(Normal call, Frame frame) {
    return Reduction.over(call, Sym.PLUS, frame);
  }
}
