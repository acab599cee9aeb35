package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sorting;

/// The parts in reverse order.
///
/// `ReverseSort[list]` sorts from the last to the first in canonical order, `ReverseSort[list, p]`
/// against the order of `p`. Associations are sorted by their values.
///
/// ```wl
/// In:  ReverseSort[{1, 3, 2}]
/// Out: {3, 2, 1}
/// In:  ReverseSort[<|"x" -> 1, "y" -> 2|>]
/// Out: <|"y" -> 2, "x" -> 1|>
/// ```
@Builtin(seeAlso = {"Sort", "ReverseSortBy", "Reverse"})
final class ReverseSort {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr sort(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    int[] order =
        call.size() == 1
            ? Sorting.canonical(list, frame)
            : Sorting.by(Parts.of(list), call.arg(1), frame);
    return Parts.choose(list, Ordering.reversed(order));
  }
}
