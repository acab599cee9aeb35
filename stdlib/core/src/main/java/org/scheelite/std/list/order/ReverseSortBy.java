package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;

/// The parts in reverse order of a function of them.
///
/// `ReverseSortBy[list, f]` gives the elements from the largest `f[e]` to the smallest.
///
/// ```wl
/// In:  ReverseSortBy[{-3, 2, -1}, Abs]
/// Out: {-3, 2, -1}
/// In:  ReverseSortBy[Last][{{a, 1}, {b, 2}}]
/// Out: {{b, 2}, {a, 1}}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"SortBy", "ReverseSort"})
final class ReverseSortBy {

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr sort(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    return Parts.choose(list, Ordering.reversed(SortBy.order(call, frame)));
  }
}
