package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.calculus.sum.ClosedSum;

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
///
/// Sums of polynomials and geometric progressions over symbolic ranges, and some infinite ones, are
/// found in closed form.
///
/// ```wl
/// In:  {Sum[k, {k, n}], Sum[x^k, {k, 0, Infinity}], Sum[1/k^2, {k, Infinity}]}
/// Out: {(n*(1 + n))/2, (1 - x)^(-1), Pi^2/6}
/// In:  Sum[1/k, {k, Infinity}]
/// Msg: Sum::div: Sum does not converge.
/// Out: Sum[1/k, {k, Infinity}]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Product", "Table", "Total"})
final class Sum {
  /// The terms do not become small enough.
  static final Message DIV = ClosedSum.DIV;

  private Sum() {}

  @Form(whole = true, min = 2)
  static @Nullable Expr finite(Normal call, Frame frame) {
    Expr value = Reduction.over(call, Sym.PLUS, frame);
    return value != null || call.size() != 2
        ? value
        : ClosedSum.of(call.arg(0), call.arg(1), frame);
  }
}
