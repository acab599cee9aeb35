package org.scheelite.std.pattern;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Sizes;

/// The elements that match a pattern.
///
/// `Cases[list, pattern]` gives the elements that match, `Cases[list, pattern -> rhs]` the values
/// of `rhs` for them. `Cases[expr, pattern, levels]` looks at the parts on these levels, and
/// `Cases[expr, pattern, levels, n]` gives the first `n`. `Cases[pattern]` is a function that
/// finds.
///
/// ```wl
/// In:  Cases[{1, x, 2, y}, _Integer]
/// Out: {1, 2}
/// In:  Cases[{f[1], g[2], f[3]}, f[n_] -> n]
/// Out: {1, 3}
/// In:  Cases[{1, {2, {3}}}, _Integer, Infinity]
/// Out: {1, 2, 3}
/// In:  Cases[{1, 2, 3}, _Integer, 1, 2]
/// Out: {1, 2}
/// In:  Cases[_Symbol][{a, 1}]
/// Out: {a}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Select", "DeleteCases", "FirstCase", "Position", "Count"})
final class Cases {
  /// Whether heads are looked at.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_FALSE;

  @Form
  static Expr cases(Expr expr, Expr pattern, Options options, Frame frame) {
    return Lists.of(
        new Search(pattern, frame).all(expr, Levels.FIRST, options.get(HEADS), Sizes.INFINITE));
  }

  @Form
  static @Nullable Expr cases(Expr expr, Expr pattern, Expr spec, Options options, Frame frame) {
    return cases(expr, pattern, spec, Sym.INFINITY, options, frame);
  }

  @Form
  static @Nullable Expr cases(
      Expr expr, Expr pattern, Expr spec, Expr count, Options options, Frame frame) {
    Levels levels = Levels.read(spec);
    Integer limit = Sizes.limit(count);
    if (levels == null || limit == null) {
      return frame.decline(GeneralMessages.LEVEL.by("Cases"), levels == null ? spec : count);
    }
    return Lists.of(new Search(pattern, frame).all(expr, levels, options.get(HEADS), limit));
  }
}
