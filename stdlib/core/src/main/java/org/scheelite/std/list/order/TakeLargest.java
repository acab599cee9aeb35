package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The largest elements.
///
/// `TakeLargest[list, n]` gives the `n` numerically largest elements, from the largest on.
/// `UpTo[n]` gives fewer where there are not so many.
///
/// ```wl
/// In:  TakeLargest[{1, 5, 3}, 2]
/// Out: {5, 3}
/// In:  TakeLargest[<|"x" -> 1, "y" -> 2|>, 1]
/// Out: <|"y" -> 2|>
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"TakeSmallest", "MaximalBy", "Max", "Sort"})
final class TakeLargest {

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr largest(Normal call, Frame frame) {
    return Extremes.take(call, true, frame);
  }
}
