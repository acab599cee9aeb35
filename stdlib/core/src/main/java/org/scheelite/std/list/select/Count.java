package org.scheelite.std.list.select;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.message.GeneralMessages;
import org.scheelite.pattern.Matcher;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Walker;

/// How many elements match a pattern.
///
/// `Count[list, pattern]` counts the elements that match, `Count[list, pattern, levels]` the parts
/// on these levels. `Count[pattern]` is a function that counts.
///
/// ```wl
/// In:  Count[{a, b, a}, a]
/// Out: 2
/// In:  Count[{1, x, {y, 2}}, _Integer, Infinity]
/// Out: 2
/// In:  Count[_Symbol][{a, 1}]
/// Out: 1
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Cases", "Position", "Tally", "Counts"})
final class Count {
  /// Whether heads are looked at.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_FALSE;

  @Form
  static @Nullable Expr count(Expr expr, Expr pattern, Options options, Frame frame) {
    return count(expr, Levels.FIRST, options.get(HEADS), Matcher.of(pattern, frame), frame);
  }

  @Form
  static @Nullable Expr count(Expr expr, Expr pattern, Expr spec, Options options, Frame frame) {
    Levels levels = Levels.read(spec);
    return levels == null
        ? frame.decline(GeneralMessages.LEVEL.by("Count"), spec)
        : count(expr, levels, options.get(HEADS), Matcher.of(pattern, frame), frame);
  }

  private static Expr count(Expr expr, Levels levels, boolean heads, Matcher matcher, Frame frame) {
    var count = new long[1];
    Walker.walk(
        expr,
        levels,
        heads,
        frame,
        (e, path) -> {
          count[0] += matcher.matches(e, frame) ? 1 : 0;
          return true;
        });
    return Int.of(count[0]);
  }
}
