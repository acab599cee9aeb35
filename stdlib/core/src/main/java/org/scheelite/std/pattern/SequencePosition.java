package org.scheelite.std.pattern;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.Sizes;

/// Where runs of elements match a pattern.
///
/// `SequencePosition[list, {p1, p2, …}]` gives the positions `{from, to}` of the sublists that
/// match, which may overlap unless `Overlaps -> False`; `SequencePosition[list, pattern, n]` the
/// first `n`.
///
/// ```wl
/// In:  SequencePosition[{a, b, a, b}, {a, b}]
/// Out: {{1, 2}, {3, 4}}
/// In:  SequencePosition[{1, 1, 1}, {1, 1}]
/// Out: {{1, 2}, {2, 3}}
/// In:  SequencePosition[{1, 1, 1}, {1, 1}, Overlaps -> False]
/// Out: {{1, 2}}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Position", "SequenceCases"})
final class SequencePosition {

  /// Whether runs may overlap.
  static final Option<Boolean> OVERLAPS =
      Option.symbol(
          "Overlaps",
          Sym.TRUE,
          "True or False",
          (value, frame) ->
              value.equals(Sym.TRUE) || value.equals(Sym.FALSE)
                  ? (Boolean) value.equals(Sym.TRUE)
                  : null);

  @Form
  static Expr positions(Normal list, Expr pattern, Options options, Frame frame) {
    return positions(list, pattern, Sizes.INFINITE, !options.get(OVERLAPS), frame);
  }

  @Form
  static @Nullable Expr positions(
      Normal list, Expr pattern, Expr count, Options options, Frame frame) {
    Integer limit = Sizes.limit(count);
    return limit == null
        ? frame.decline(GeneralMessages.INTNM.by("SequencePosition"), Int.of(3), count)
        : positions(list, pattern, limit, !options.get(OVERLAPS), frame);
  }

  private static Expr positions(Normal list, Expr pattern, int limit, boolean apart, Frame frame) {
    return Lists.of(
        SequenceSearch.runs(list, pattern, apart, limit, frame).stream()
            .map(run -> Lists.of(new Expr[] {Int.of(run.from() + 1L), Int.of(run.to())}))
            .toList());
  }
}
