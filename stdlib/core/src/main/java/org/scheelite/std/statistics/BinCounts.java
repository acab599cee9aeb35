package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;

/// Counts in intervals.
///
/// `BinCounts[list]` counts the elements in the intervals `0 <= x < 1`, `1 <= x < 2` ... that cover
/// the numbers of `list`; `BinCounts[list, dx]` in intervals of width `dx`; `BinCounts[list, {min,
/// max, dx}]` from `min` to `max`; `BinCounts[list, {{b1, b2, ...}}]` between the bounds given.
///
/// ```wl
/// In:  {BinCounts[{1, 3, 2, 1, 4, 5, 6, 2}, {0, 10, 2}], BinCounts[{0.5, 1.2, 3.1}], BinCounts[{1, 2, 7}, {{0, 2, 10}}]}
/// Out: {{2, 3, 2, 1, 0}, {1, 1, 0, 1}, {1, 2}}
/// ```
@Builtin(seeAlso = {"BinLists", "HistogramList", "Tally"})
final class BinCounts {
  private BinCounts() {}

  @Form
  static @Nullable Expr counts(Expr list, Frame frame) {
    return counts(list, Int.ONE, frame);
  }

  @Form
  static @Nullable Expr counts(Expr list, Expr bins, Frame frame) {
    Bins read = Bins.of(list, bins, frame);
    return read == null
        ? null
        : Lists.of(read.groups().stream().<Expr>map(group -> Int.of(group.size())).toList());
  }
}
