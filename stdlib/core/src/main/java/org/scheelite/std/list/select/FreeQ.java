package org.scheelite.std.list.select;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.pattern.Matcher;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Walker;

/// Whether a pattern matches nowhere.
///
/// `FreeQ[expr, pattern]` tells whether no part of `expr` matches, heads and the whole included;
/// `FreeQ[expr, pattern, levels]` looks at parts on these levels only. `FreeQ[pattern]` is a
/// function that tests.
///
/// ```wl
/// In:  FreeQ[{a, {b, c}}, b]
/// Out: False
/// In:  FreeQ[x^2 + 1, y]
/// Out: True
/// In:  FreeQ[f[x], f]
/// Out: False
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"MemberQ", "Count", "Position"})
final class FreeQ {
  /// Whether heads are looked at.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_TRUE;

  @Form
  static @Nullable Expr free(Expr expr, Expr pattern, Options options, Frame frame) {
    return free(expr, Levels.ALL, options.get(HEADS), Matcher.of(pattern, frame), frame);
  }

  @Form
  static @Nullable Expr free(Expr expr, Expr pattern, Expr spec, Options options, Frame frame) {
    Levels levels = Levels.read(spec);
    return levels == null
        ? frame.decline(GeneralMessages.LEVEL.by("FreeQ"), spec)
        : free(expr, levels, options.get(HEADS), Matcher.of(pattern, frame), frame);
  }

  private static Expr free(Expr expr, Levels levels, boolean heads, Matcher matcher, Frame frame) {
    return Sym.bool(
        Walker.walk(expr, levels, heads, frame, (e, path) -> !matcher.matches(e, frame)));
  }
}
