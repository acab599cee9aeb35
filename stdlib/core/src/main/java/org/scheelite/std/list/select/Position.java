package org.scheelite.std.list.select;

import java.util.ArrayList;
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
import org.scheelite.pattern.Matcher;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.list.Walker;

/// Where a pattern matches.
///
/// `Position[expr, pattern]` gives the positions of the matching parts, as `Extract` takes them;
/// `Position[expr, pattern, levels]` of those on these levels, and `Position[expr, pattern, levels,
/// n]` the first `n`. `Position[pattern]` is a function that finds.
///
/// ```wl
/// In:  Position[{a, b, a}, a]
/// Out: {{1}, {3}}
/// In:  Position[{1, {2, x}}, _Integer]
/// Out: {{1}, {2, 1}}
/// In:  Position[f[g[x]], g]
/// Out: {{1, 0}}
/// In:  Position[{a, b, a}, a, 1, 1]
/// Out: {{1}}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Extract", "FirstPosition", "Cases", "PositionIndex"})
final class Position {
  /// Whether heads are looked at.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_TRUE;

  @Form
  static @Nullable Expr positions(Expr expr, Expr pattern, Options options, Frame frame) {
    return positions(expr, pattern, Levels.ALL, Sizes.INFINITE, options, frame);
  }

  @Form
  static @Nullable Expr positions(
      Expr expr, Expr pattern, Expr spec, Options options, Frame frame) {
    return positions(expr, pattern, spec, Sym.INFINITY, options, frame);
  }

  @Form
  static @Nullable Expr positions(
      Expr expr, Expr pattern, Expr spec, Expr count, Options options, Frame frame) {
    Levels levels = Levels.read(spec);
    Integer limit = Sizes.limit(count);
    if (levels == null || limit == null) {
      return frame.decline(GeneralMessages.LEVEL.by("Position"), levels == null ? spec : count);
    }
    return positions(expr, pattern, levels, limit, options, frame);
  }

  private static Expr positions(
      Expr expr, Expr pattern, Levels levels, int limit, Options options, Frame frame) {
    Matcher matcher = Matcher.of(pattern, frame);
    var found = new ArrayList<Expr>();
    if (limit > 0) {
      Walker.walk(
          expr,
          levels,
          options.get(HEADS),
          frame,
          (e, path) -> {
            if (matcher.matches(e, frame)) {
              found.add(Lists.of(path));
            }
            return found.size() < limit;
          });
    }
    return Lists.of(found);
  }
}
