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
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Walker;

/// Whether a pattern matches an element.
///
/// `MemberQ[list, pattern]` tells whether an element of `list` matches, `MemberQ[list, pattern,
/// levels]` whether a part on these levels does. `MemberQ[pattern]` is a function that tests.
///
/// ```wl
/// In:  MemberQ[{a, b, c}, b]
/// Out: True
/// In:  MemberQ[{1, {x}}, _Symbol]
/// Out: False
/// In:  MemberQ[{1, {x}}, _Symbol, Infinity]
/// Out: True
/// In:  MemberQ[2][{1, 2}]
/// Out: True
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"FreeQ", "Count", "Cases", "Position"})
final class MemberQ {
  /// Whether heads are looked at.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_FALSE;

  @Form
  static @Nullable Expr member(Expr expr, Expr pattern, Options options, Frame frame) {
    Matcher matcher = Matcher.of(pattern, frame);
    if (!options.get(HEADS)) {
      for (Expr part : Parts.of(expr)) {
        if (matcher.matches(part, frame)) {
          return Sym.TRUE;
        }
      }
      return Sym.FALSE;
    }
    return found(expr, Levels.FIRST, true, matcher, frame);
  }

  @Form
  static @Nullable Expr member(Expr expr, Expr pattern, Expr spec, Options options, Frame frame) {
    Levels levels = Levels.read(spec);
    return levels == null
        ? frame.decline(GeneralMessages.LEVEL.by("MemberQ"), spec)
        : found(expr, levels, options.get(HEADS), Matcher.of(pattern, frame), frame);
  }

  private static Expr found(Expr expr, Levels levels, boolean heads, Matcher matcher, Frame frame) {
    return Sym.bool(
        !Walker.walk(expr, levels, heads, frame, (e, path) -> !matcher.matches(e, frame)));
  }
}
