package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The elements for which a function is largest.
///
/// `MaximalBy[list, f]` gives the elements with the largest `f[e]`, `MaximalBy[list, f, n]` the `n`
/// with the largest ones, from the largest on.
///
/// ```wl
/// In:  MaximalBy[{-3, 2, 3}, Abs]
/// Out: {-3, 3}
/// In:  MaximalBy[{{a, 1}, {b, 3}, {c, 2}}, Last, 2]
/// Out: {{b, 3}, {c, 2}}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"MinimalBy", "TakeLargest", "SortBy", "Max"})
final class MaximalBy {

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr largest(Normal call, Frame frame) {
    return Extremes.by(call, true, frame);
  }
}
