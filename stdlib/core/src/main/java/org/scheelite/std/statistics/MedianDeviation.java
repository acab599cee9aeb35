package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.number.Terms;

/// The median distance from the median.
///
/// `MedianDeviation[list]` is the median of the absolute differences from the median.
///
/// ```wl
/// In:  MedianDeviation[{1, 2, 3, 7, 20}]
/// Out: 2
/// ```
@Builtin(seeAlso = {"MeanDeviation", "Median"})
final class MedianDeviation {
  private MedianDeviation() {}

  @Form
  static @Nullable Expr deviation(Expr data) {
    Normal list = Data.list(data);
    if (list == null || list.size() == 0) {
      return null;
    }
    if (Data.isMatrix(list)) {
      return Data.columns(list, column -> Data.call("MedianDeviation", column));
    }
    return Data.call("Median", Data.call("Abs", Terms.difference(list, Data.call("Median", list))));
  }
}
