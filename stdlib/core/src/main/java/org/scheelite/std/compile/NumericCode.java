package org.scheelite.std.compile;

import org.scheelite.budget.Budget;

/// Generated code. Variables have one place in three arrays by their number: the array is that of
/// their type. Nothing is stored before all is done, so that a run which ends by [Bail] or by the
/// budget leaves the arrays as they were.
interface NumericCode {

  /// @param longs integers, and truth values as 0 and 1
  /// @param room how deep functions may call each other
  void run(long[] longs, double[] reals, Object[] lists, Budget budget, int room);
}
