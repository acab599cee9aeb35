package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.distribution.Distributions;
import org.scheelite.std.number.Terms;

/// Middle values.
///
/// `Median[list]` is the middle element of the sorted list, or the average of the two middle ones;
/// of a matrix the middle values of its columns.
///
/// ```wl
/// In:  {Median[{3, 1, 2}], Median[{4, 1, 2, 3}]}
/// Out: {2, 5/2}
/// ```
///
/// ```wl
/// In:  {Median[{1., 5., 2.}], Median[{{1, 2}, {3, 4}, {9, 0}}]}
/// Out: {2., {3, 2}}
/// In:  Median[{a, b}]
/// Msg: Median::rectn: Rectangular array of real numbers is expected at position 1 in Median[{a, b}].
/// Out: Median[{a, b}]
/// ```
@Builtin(seeAlso = {"Mean", "Quantile", "Quartiles"})
final class Median {
  /// The elements are no real numbers.
  static final Message RECTN =
      Message.of(
          "Median::rectn", "Rectangular array of real numbers is expected at position 1 in `1`.");

  private Median() {}

  @Form
  static @Nullable Expr median(Expr data, Frame frame) {
    if (Distributions.isKnown(data)) {
      return Distributions.quantile(data, Rational.of(1, 2), frame);
    }
    Normal list = Data.list(data);
    if (list == null || list.size() == 0) {
      return Data.isNone(data) || list != null
          ? frame.decline(RECTN, Call.of(Symbol.system("Median"), data))
          : null;
    }
    if (Data.isMatrix(list)) {
      return Data.columns(list, column -> Data.call("Median", column));
    }
    Expr[] sorted = Sorting.byValue(list, frame);
    if (sorted == null) {
      return frame.decline(RECTN, Call.of(Symbol.system("Median"), data));
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Terms.product(Rational.of(1, 2), Terms.sum(sorted[middle - 1], sorted[middle]));
  }
}
