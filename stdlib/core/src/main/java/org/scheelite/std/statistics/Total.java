package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.number.Infinities;

/// Sums of lists.
///
/// `Total[list]` is the sum of the elements of a list, or of the values of an association; the sum
/// of the rows of a matrix. `Total[list, n]` adds over levels 1 to `n`, `Total[list, {n}]` over
/// level `n` only, and `Total[list, Infinity]` over all. Negative levels count from the bottom.
///
/// ```wl
/// In:  {Total[{1, 2, 3}], Total[{a, b, a}], Total[{}]}
/// Out: {6, 2*a + b, 0}
/// ```
///
/// ```wl
/// In:  {Total[{{1, 2}, {3, 4}}], Total[{{1, 2}, {3, 4}}, 2], Total[{{1, 2}, {3, 4}}, {2}]}
/// Out: {{4, 6}, 10, {3, 7}}
/// In:  {Total[{{1, 2}, {3}}, 2], Total[{{1, 2}, {3}}, {2}], Total[{{1, 2}, {3, 4}}, {-1}], Total[f[a, b]]}
/// Out: {6, {3, 3}, {3, 7}, a + b}
/// ```
///
/// ```wl
/// In:  Total[<|"x" -> 1, "y" -> 2|>]
/// Out: 3
/// ```
@Builtin(seeAlso = {"Plus", "Accumulate", "Mean"})
final class Total {
  /// The rows do not fit.
  static final Message TLLEN =
      Message.of("Total::tllen", "Lists of unequal length in `1` cannot be added.");

  private Total() {}

  @Form
  static @Nullable Expr sum(Expr data, Frame frame) {
    Normal list = list(data);
    if (list == null) {
      return frame.decline(
          GeneralMessages.NORMAL.by("Total"), Int.ONE, Call.of(Symbol.system("Total"), data));
    }
    return Sums.isRagged(list) ? frame.decline(TLLEN, list) : Sums.first(list, frame);
  }

  @Form
  static @Nullable Expr sum(Expr data, Expr levels, Frame frame) {
    Normal list = list(data);
    if (list == null) {
      return null;
    }
    if (levels instanceof Int && level(levels, list) >= 1) {
      return Sums.levels(list, 1, level(levels, list), frame);
    }
    if (Infinities.sign(levels) > 0) {
      return Sums.levels(list, 1, Integer.MAX_VALUE, frame);
    }
    if (!(levels instanceof Normal spec && spec.is(Sym.LIST))) {
      return null;
    }
    boolean single = spec.size() == 1;
    if (!single && spec.size() != 2) {
      return null;
    }
    long from = level(spec.arg(0), list);
    long to = level(spec.arg(single ? 0 : 1), list);
    return from < 1 ? null : Sums.levels(list, from, to, frame);
  }

  /// The elements to add: those of anything that has parts.
  private static @Nullable Normal list(Expr data) {
    Normal list = Data.list(data);
    return list == null && data instanceof Normal normal ? Call.list(normal.args()) : list;
  }

  /// A level, counted from the bottom of a rectangular array where negative; 0 for none.
  private static long level(Expr spec, Normal list) {
    if (spec instanceof Int(long n)) {
      return n >= 0 ? n : Shapes.of(list, Integer.MAX_VALUE).length + 1 + n;
    }
    return Infinities.sign(spec) > 0 ? Integer.MAX_VALUE : 0;
  }
}
