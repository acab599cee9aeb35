package org.scheelite.std.pattern;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.message.GeneralMessages;
import org.scheelite.pattern.Rewriter;
import org.scheelite.std.list.Sizes;

/// A list with runs of elements replaced.
///
/// `SequenceReplace[list, pattern -> rhs]` replaces each sublist that matches the list pattern by
/// `rhs`, from left to right; `SequenceReplace[list, rule, n]` the first `n` of them.
///
/// ```wl
/// In:  SequenceReplace[{a, b, c, a, b}, {a, b} -> x]
/// Out: {x, c, x}
/// In:  SequenceReplace[{1, 2, 3, 4}, {x_, y_} -> x + y, 1]
/// Out: {3, 3, 4}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Replace", "SequenceCases"})
final class SequenceReplace {

  @Form
  static @Nullable Expr replace(Normal list, Normal rule, Frame frame) {
    return replace(list, rule, Sizes.INFINITE, frame);
  }

  @Form
  static @Nullable Expr replace(Normal list, Normal rule, Expr count, Frame frame) {
    Integer limit = Sizes.limit(count);
    return limit == null
        ? frame.decline(GeneralMessages.INTNM.by("SequenceReplace"), Int.of(3), count)
        : replace(list, rule, limit, frame);
  }

  private static @Nullable Expr replace(Normal list, Normal rule, int limit, Frame frame) {
    Rewriter rewriter = rule.size() == 2 ? Rewriter.of(rule, frame) : null;
    if (rewriter == null) {
      return null;
    }
    var parts = new ArrayList<Expr>();
    int done = 0;
    for (SequenceSearch.Run run : SequenceSearch.runs(list, rule.arg(0), true, limit, frame)) {
      parts.addAll(list.args().subList(done, run.from()));
      parts.add(Replace.orSame(rewriter, run.list(), frame));
      done = run.to();
    }
    parts.addAll(list.args().subList(done, list.size()));
    return Lists.of(list.head(), parts.toArray(Expr[]::new));
  }
}
