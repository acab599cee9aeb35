package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sorting;

/// The parts in order.
///
/// `Sort[list]` puts the elements in canonical order: numbers by value, then strings and symbols,
/// then compound expressions. `Sort[list, p]` takes two elements for in order where `p[a, b]` gives
/// `True` or
/// 1. Associations are sorted by their values.
///
/// ```wl
/// In:  Sort[{c, 3, "b", a, 1}]
/// Out: {1, 3, "b", a, c}
/// In:  Sort[{3, 1, 2}, Greater]
/// Out: {3, 2, 1}
/// In:  Sort[<|"x" -> 2, "y" -> 1|>]
/// Out: <|"y" -> 1, "x" -> 2|>
/// ```
@Builtin(seeAlso = {"SortBy", "ReverseSort", "Ordering", "Order", "KeySort"})
final class Sort {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr sort(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    boolean canonical = call.size() == 1 || call.arg(1).equals(Order.SYMBOL);
    if (canonical && list instanceof Packed packed && packed.rank() == 1) {
      return Sorting.sorted(packed, frame);
    }
    return Parts.choose(
        list,
        canonical
            ? Sorting.canonical(list, frame)
            : Sorting.by(Parts.of(list), call.arg(1), frame));
  }
}
