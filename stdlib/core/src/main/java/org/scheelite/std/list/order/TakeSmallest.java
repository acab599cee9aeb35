package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The smallest elements.
///
/// `TakeSmallest[list, n]` gives the `n` numerically smallest elements, from the smallest on.
/// `UpTo[n]` gives fewer where there are not so many. `Missing[…]`, `None`, `Null` and
/// `Indeterminate` are left out. `list -> "Index"` asks for positions, `list -> {"Index",
/// "Element"}` for both.
///
/// ```wl
/// In:  TakeSmallest[{4, 5, Pi}, 2]
/// Out: {Pi, 4}
/// In:  TakeSmallest[{2, 1}, UpTo[5]]
/// Out: {1, 2}
/// In:  TakeSmallest[{7, 9, 8} -> "Index", 2]
/// Out: {1, 3}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"TakeLargest", "MinimalBy", "Min", "Sort"})
final class TakeSmallest {

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr smallest(Normal call, Frame frame) {
    return Extremes.take(call, false, frame);
  }
}
