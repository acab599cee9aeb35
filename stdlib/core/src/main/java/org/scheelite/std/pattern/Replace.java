package org.scheelite.std.pattern;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.message.GeneralMessages;
import org.scheelite.pattern.Rewriter;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Mapper;

/// An expression replaced by a rule that fits it.
///
/// `Replace[expr, rules]` gives what the first rule that matches the whole of `expr` makes of it;
/// `Replace[expr, rules, levels]` replaces the parts on these levels. For a list of lists of rules
/// it gives the list of the results. `Replace[rules]` is a function that replaces.
///
/// ```wl
/// In:  Replace[x, {x -> 1, x -> 2}]
/// Out: 1
/// In:  Replace[{x, y}, x -> 1]
/// Out: {x, y}
/// In:  Replace[{x, {x}}, x -> 1, {1}]
/// Out: {1, {x}}
/// In:  Replace[{x, {x}}, x -> 1, All]
/// Out: {1, {1}}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"ReplaceAll", "ReplaceList", "Rule", "Switch"})
final class Replace {
  /// Whether heads are replaced.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_FALSE;

  @Form
  static @Nullable Expr replace(Expr expr, Expr rules, Frame frame) {
    return Rules.use(rules, "Replace", frame, rewriter -> orSame(rewriter, expr, frame));
  }

  @Form
  static @Nullable Expr replace(Expr expr, Expr rules, Expr spec, Options options, Frame frame) {
    Levels levels = Levels.read(spec);
    return levels == null
        ? frame.decline(GeneralMessages.LEVEL.by("Replace"), spec)
        : Rules.use(
            rules,
            "Replace",
            frame,
            rewriter ->
                Mapper.map(
                    expr,
                    levels,
                    options.get(HEADS),
                    frame,
                    (part, path) -> orSame(rewriter, part, frame)));
  }

  static Expr orSame(Rewriter rewriter, Expr expr, Frame frame) {
    Expr replaced = rewriter.apply(expr, frame);
    return replaced == null ? expr : replaced;
  }
}
