package org.scheelite.std.list.make;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.message.Message;

/// Numbers at equal distances.
///
/// `Range[n]` gives `{1, 2, …, n}`, `Range[m, n]` gives `{m, …, n}`, and `Range[m, n, d]` goes by
/// steps of `d`. The last number is left out where a step would pass it. Values are computed as `m
/// + k d`, so that rounding errors do not add up; with a real start or step all are real.
///
/// ```wl
/// In:  Range[4]
/// Out: {1, 2, 3, 4}
/// In:  Range[0, 1, 1/3]
/// Out: {0, 1/3, 2/3, 1}
/// In:  Range[10, 1, -4]
/// Out: {10, 6, 2}
/// In:  Range[0, 1, .25]
/// Out: {0., 0.25, 0.5, 0.75, 1.}
/// In:  Range[{2, 3}]
/// Out: {{1, 2}, {1, 2, 3}}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"Table", "Subdivide", "Array"})
final class Range {
  static final Message RANGE =
      Message.of("Range::range", "Range specification in `1` does not have appropriate bounds.");

  @Form
  static @Nullable Expr upTo(Expr to, Frame frame) {
    return values(Int.ONE, to, Int.ONE, Call.of(Symbols.RANGE, to), frame);
  }

  @Form
  static @Nullable Expr fromTo(Expr from, Expr to, Frame frame) {
    return values(from, to, Int.ONE, Call.of(Symbols.RANGE, from, to), frame);
  }

  @Form
  static @Nullable Expr steps(Expr from, Expr to, Expr step, Frame frame) {
    return values(from, to, step, Call.of(Symbols.RANGE, from, to, step), frame);
  }

  private static @Nullable Expr values(Expr from, Expr to, Expr step, Call call, Frame frame) {
    Progression values = Progression.of(from, to, step, frame);
    return values == null ? frame.decline(RANGE, call) : values.list(frame);
  }
}
