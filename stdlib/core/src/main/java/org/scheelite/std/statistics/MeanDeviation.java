package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.number.Terms;

/// The mean distance from the mean.
///
/// `MeanDeviation[list]` is the mean of the absolute differences from the mean.
///
/// ```wl
/// In:  {MeanDeviation[{1, 2, 3, 7}], MeanDeviation[{1., 3.}]}
/// Out: {15/8, 1.}
/// ```
@Builtin(seeAlso = {"MedianDeviation", "StandardDeviation"})
final class MeanDeviation {
  private MeanDeviation() {}

  @Form
  static @Nullable Expr deviation(Expr data) {
    Normal list = Data.list(data);
    if (list == null || list.size() == 0) {
      return null;
    }
    if (Data.isMatrix(list)) {
      return Data.columns(list, column -> Data.call("MeanDeviation", column));
    }
    return Data.call("Mean", Data.call("Abs", Terms.difference(list, Data.call("Mean", list))));
  }
}
