package org.scheelite.std.analysis.signal;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Medians of neighbours in a list.
///
/// `MovingMedian[list, r]` gives the medians of all runs of `r` neighbours.
///
/// ```wl
/// In:  MovingMedian[{1, 2, 5, 6, 1, 4, 3}, 3]
/// Out: {2, 5, 5, 4, 3}
/// In:  MovingMedian[{1, 3, 2}, 2]
/// Out: {2, 5/2}
/// ```
@Builtin(seeAlso = {"MovingAverage", "MovingMap", "Median"})
final class MovingMedian {
  /// The run is longer than the list, or no length at all.
  static final Message ARG2 = MovingAverage.ARG2.by("MovingMedian");

  private MovingMedian() {}

  @Form
  static @Nullable Expr median(Expr list, Expr size, Frame frame) {
    Expr medians =
        Moving.runs(
            list, Moving.size(size), frame, run -> frame.call(Symbol.system("Median"), run));
    return medians == null ? frame.decline(ARG2, size) : medians;
  }
}
