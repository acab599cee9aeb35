package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The elements for which a function is smallest.
///
/// `MinimalBy[list, f]` gives the elements with the smallest `f[e]`, `MinimalBy[list, f, n]` the
/// `n` with the smallest ones, from the smallest on.
///
/// ```wl
/// In:  MinimalBy[{-3, 2, -2}, Abs]
/// Out: {2, -2}
/// In:  MinimalBy[<|"x" -> 5, "y" -> 4|>, Identity]
/// Out: <|"y" -> 4|>
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"MaximalBy", "TakeSmallest", "SortBy", "Min"})
final class MinimalBy {

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr smallest(Normal call, Frame frame) {
    return Extremes.by(call, false, frame);
  }
}
