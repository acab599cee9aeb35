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
/// `UpTo[n]` gives fewer where there are not so many. `Missing[…]`, `None`, `Null` and
/// `Indeterminate` are left out. `list -> "Index"` asks for positions, `list -> {"Index",
/// "Element"}` for both.
///
/// ```wl
/// In:  TakeLargest[{1, 5, 3}, 2]
/// Out: {5, 3}
/// In:  TakeLargest[<|"x" -> 1, "y" -> 2|>, 1]
/// Out: <|"y" -> 2|>
/// In:  {TakeLargest[{1, None, 3, Missing[], 2}, 2], TakeLargest[{7, 9, 8} -> {"Index", "Element"}, 2]}
/// Out: {{3, 2}, {{2, 9}, {3, 8}}}
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
