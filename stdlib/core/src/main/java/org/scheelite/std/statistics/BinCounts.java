package org.scheelite.std.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;

/// Counts in intervals.
///
/// `BinCounts[list]` counts the elements in the intervals `0 <= x < 1`, `1 <= x < 2` ... that cover
/// the numbers of `list`; `BinCounts[list, dx]` in intervals of width `dx`; `BinCounts[list, {min,
/// max, dx}]` from `min` to `max`; `BinCounts[list, {{b1, b2, ...}}]` between the bounds given. Of
/// points `BinCounts[list, xbins, ybins, ...]` counts those in each box.
///
/// ```wl
/// In:  {BinCounts[{1, 3, 2, 1, 4, 5, 6, 2}, {0, 10, 2}], BinCounts[{0.5, 1.2, 3.1}], BinCounts[{1, 2, 7}, {{0, 2, 10}}]}
/// Out: {{2, 3, 2, 1, 0}, {1, 1, 0, 1}, {1, 2}}
/// In:  BinCounts[{{1, 2}, {3, 4}, {1, 3}}, {0, 4, 2}, {0, 6, 2}]
/// Out: {{0, 2, 0}, {0, 0, 1}}
/// In:  {BinCounts[{}], BinCounts[{1, 3, 9}, {{-Infinity, 2, 5, Infinity}}]}
/// Out: {{}, {1, 1, 1}}
/// ```
@Builtin(seeAlso = {"BinLists", "HistogramList", "Tally"})
final class BinCounts {
  private BinCounts() {}

  @Form(whole = true, min = 1)
  static @Nullable Expr counts(Normal call, Frame frame) {
    List<Expr> specs = call.size() == 1 ? List.of(Int.ONE) : call.args().subList(1, call.size());
    Bins bins = Bins.of(call.arg(0), specs, frame);
    return bins == null ? null : bins.array(group -> Int.of(group.size()));
  }
}
