package org.scheelite.std.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;

/// Elements by intervals.
///
/// `BinLists[list, {min, max, dx}]` lists the elements in each of the intervals that `BinCounts`
/// counts, `BinLists[points, xbins, ybins, ...]` the points in each box.
///
/// ```wl
/// In:  BinLists[{1, 3, 2, 1, 4, 5, 6, 2}, {0, 8, 4}]
/// Out: {{1, 3, 2, 1, 2}, {4, 5, 6}}
/// In:  BinLists[{1.5, 0.2}]
/// Out: {{0.2}, {1.5}}
/// In:  BinLists[{{1, 2}, {3, 4}, {1, 3}}, 2, 4]
/// Out: {{{{1, 2}, {1, 3}}, {}}, {{}, {{3, 4}}}}
/// ```
@Builtin(seeAlso = {"BinCounts", "GroupBy"})
final class BinLists {
  private BinLists() {}

  @Form(whole = true, min = 1)
  static @Nullable Expr lists(Normal call, Frame frame) {
    List<Expr> specs = call.size() == 1 ? List.of(Int.ONE) : call.args().subList(1, call.size());
    Bins bins = Bins.of(call.arg(0), specs, frame);
    return bins == null ? null : bins.array(Lists::of);
  }
}
