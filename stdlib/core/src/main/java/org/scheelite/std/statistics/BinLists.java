package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;

/// Elements by intervals.
///
/// `BinLists[list, {min, max, dx}]` lists the elements in each of the intervals that `BinCounts`
/// counts.
///
/// ```wl
/// In:  BinLists[{1, 3, 2, 1, 4, 5, 6, 2}, {0, 8, 4}]
/// Out: {{1, 3, 2, 1, 2}, {4, 5, 6}}
/// In:  BinLists[{1.5, 0.2}]
/// Out: {{0.2}, {1.5}}
/// ```
@Builtin(seeAlso = {"BinCounts", "GroupBy"})
final class BinLists {
  private BinLists() {}

  @Form
  static @Nullable Expr lists(Expr list, Frame frame) {
    return lists(list, Int.ONE, frame);
  }

  @Form
  static @Nullable Expr lists(Expr list, Expr bins, Frame frame) {
    Bins read = Bins.of(list, bins, frame);
    return read == null ? null : Lists.of(read.groups().stream().<Expr>map(Lists::of).toList());
  }
}
