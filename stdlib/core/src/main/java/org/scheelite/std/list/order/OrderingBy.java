package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.Grouping;
import org.scheelite.std.list.Parts;

/// The positions that put a list in the order of a function of its parts.
///
/// `OrderingBy[list, f]` gives the positions of the parts by increasing `f[e]`; `OrderingBy[list,
/// f, n]` the first `n` of them, the last for negative `n`.
///
/// ```wl
/// In:  OrderingBy[{-3, 1, 2}, Abs]
/// Out: {2, 3, 1}
/// In:  OrderingBy[{"ccc", "a", "bb"}, StringLength, -1]
/// Out: {1}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Ordering", "SortBy"})
final class OrderingBy {
  private static final Symbol ORDERING = Symbol.system("Ordering");

  private OrderingBy() {}

  @Form
  static @Nullable Expr ordering(Expr list, Expr f, Frame frame) {
    return Parts.size(list) < 0
        ? null
        : frame.call(ORDERING, Lists.of(Grouping.keys(list, f, frame)));
  }

  @Form
  static @Nullable Expr ordering(Expr list, Expr f, Expr n, Frame frame) {
    return Parts.size(list) < 0
        ? null
        : frame.call(ORDERING, Lists.of(Grouping.keys(list, f, frame)), n);
  }
}
