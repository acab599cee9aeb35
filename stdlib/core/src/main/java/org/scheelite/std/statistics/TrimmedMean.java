package org.scheelite.std.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Numerics;

/// The mean without extreme elements.
///
/// `TrimmedMean[list, f]` leaves out the share `f` of the elements at each end of the sorted list;
/// `TrimmedMean[list, {f1, f2}]` takes different shares. Without `f` it is 0.05.
///
/// ```wl
/// In:  {TrimmedMean[{-10, 1, 1, 1, 1, 20}, 1/6], TrimmedMean[{1, 2, 3, 100}, {0, 1/4}]}
/// Out: {1, 2}
/// ```
@Builtin(seeAlso = {"Mean", "Median"})
final class TrimmedMean {
  private TrimmedMean() {}

  @Form
  static @Nullable Expr mean(Expr data, Frame frame) {
    return mean(data, Rational.of(1, 20), frame);
  }

  @Form
  static @Nullable Expr mean(Expr data, Expr share, Frame frame) {
    Normal list = Data.list(data);
    boolean pair = share instanceof Normal both && both.is(Sym.LIST, 2);
    double low = Numerics.machine(pair ? ((Normal) share).arg(0) : share, frame);
    double high = Numerics.machine(pair ? ((Normal) share).arg(1) : share, frame);
    if (list == null || list.size() == 0 || !(low >= 0 && high >= 0 && low + high < 1)) {
      return null;
    }
    Expr[] sorted = Sorting.byValue(list, frame);
    if (sorted == null) {
      return null;
    }
    int from = (int) Math.floor(low * sorted.length + 1e-9);
    int to = sorted.length - (int) Math.floor(high * sorted.length + 1e-9);
    return Data.call("Mean", Lists.of(Arrays.copyOfRange(sorted, from, to)));
  }
}
