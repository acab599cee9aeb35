package org.scheelite.std.pattern;

import java.util.ArrayList;
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
import org.scheelite.pattern.Rewriter;
import org.scheelite.std.list.Sizes;

/// Runs of elements that match a pattern.
///
/// `SequenceCases[list, {p1, p2, …}]` gives the sublists that match, from left to right, without
/// overlaps, the longest at each place; `SequenceCases[list, pattern -> rhs]` the values of `rhs`
/// for them, and `SequenceCases[list, pattern, n]` the first `n`.
///
/// ```wl
/// In:  SequenceCases[{a, 1, 2, b, 3, 4}, {_Integer, _Integer}]
/// Out: {{1, 2}, {3, 4}}
/// In:  SequenceCases[{1, 2, 3, 4}, {x_, y_} -> x + y]
/// Out: {3, 7}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Cases", "SequencePosition", "SequenceReplace"})
final class SequenceCases {
  /// Whether runs may overlap.
  static final Option<Boolean> OVERLAPS =
      Option.symbol(
          "Overlaps", Sym.FALSE, "True or False", (value, frame) -> value.equals(Sym.TRUE));

  @Form
  static Expr cases(Normal list, Expr pattern, Options options, Frame frame) {
    return cases(list, pattern, Sizes.INFINITE, options, frame);
  }

  @Form
  static @Nullable Expr cases(Normal list, Expr pattern, Expr count, Options options, Frame frame) {
    Integer limit = Sizes.limit(count);
    return limit == null
        ? frame.decline(GeneralMessages.INTNM.by("SequenceCases"), Int.of(3), count)
        : cases(list, pattern, limit, options, frame);
  }

  private static Expr cases(Normal list, Expr pattern, int limit, Options options, Frame frame) {
    boolean rule =
        pattern instanceof Normal call && (call.is(Sym.RULE, 2) || call.is(Sym.RULE_DELAYED, 2));
    Expr left = rule ? ((Normal) pattern).arg(0) : pattern;
    Rewriter rewriter = rule ? Rewriter.of(pattern, frame) : null;
    var found = new ArrayList<Expr>();
    boolean apart = !options.get(OVERLAPS);
    for (SequenceSearch.Run run : SequenceSearch.runs(list, left, apart, limit, frame)) {
      found.add(rewriter == null ? run.list() : Replace.orSame(rewriter, run.list(), frame));
    }
    return Lists.of(found);
  }
}
