package org.scheelite.std.list.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Grouping;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sorting;

/// The parts in order of a function of them.
///
/// `SortBy[list, f]` sorts by the canonical order of `f[e]`, and elements with equal values by
/// their own; `SortBy[list, {f1, f2, …}]` by `f1`, then `f2`, and so on, leaving the rest as it
/// was. `SortBy[list, f, p]` compares the values by `p`.
///
/// ```wl
/// In:  SortBy[{-3, 2, -1}, Abs]
/// Out: {-1, 2, -3}
/// In:  SortBy[Last][{{a, 2}, {b, 1}}]
/// Out: {{b, 1}, {a, 2}}
/// In:  SortBy[{{2, b}, {1, c}, {2, a}}, {First}]
/// Out: {{1, c}, {2, b}, {2, a}}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Sort", "ReverseSortBy", "MaximalBy", "OrderingBy"})
final class SortBy {

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr sort(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    return Parts.choose(list, order(call, frame));
  }

  /// The positions in order, for arguments list, function, and perhaps an ordering function.
  static int[] order(Normal call, Frame frame) {
    Expr list = call.arg(0);
    Expr f = call.arg(1);
    if (call.size() == 3) {
      return Sorting.by(Grouping.keys(list, f, frame), call.arg(2), frame);
    }
    boolean several = Lists.isList(f);
    var orders = new ArrayList<IntBinaryOperator>();
    for (Expr one : several ? Parts.of(f) : List.of(f)) {
      orders.add(Sorting.order(Grouping.keys(list, one, frame)));
    }
    if (!several) {
      orders.add(Sorting.order(Parts.of(list)));
    }
    return Sorting.permutation(
        Parts.size(list),
        (i, j) -> {
          for (IntBinaryOperator values : orders) {
            int order = values.applyAsInt(i, j);
            if (order != 0) {
              return order;
            }
          }
          return 0;
        },
        frame);
  }
}
