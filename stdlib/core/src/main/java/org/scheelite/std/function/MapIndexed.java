package org.scheelite.std.function;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Mapper;

/// A function applied to parts and their positions.
///
/// `MapIndexed[f, expr]` gives `f[part, {n}]` for the `n`-th part, `MapIndexed[f, expr, levels]`
/// gives `f[part, position]` for the parts on these levels. Of associations the position is
/// `{Key[k]}`.
///
/// ```wl
/// In:  MapIndexed[f, {a, b}]
/// Out: {f[a, {1}], f[b, {2}]}
/// In:  MapIndexed[f, {{a}, {b}}, {2}]
/// Out: {{f[a, {1, 1}]}, {f[b, {2, 1}]}}
/// In:  MapIndexed[f, <|"x" -> 1|>]
/// Out: <|"x" -> f[1, {Key["x"]}]|>
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"Map", "MapAt", "Position", "Array"})
final class MapIndexed {
  /// Whether heads are mapped over.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_FALSE;

  @Form
  static Expr map(Expr f, Expr expr, Options options, Frame frame) {
    return levels(f, expr, Levels.FIRST, options.get(HEADS), frame);
  }

  @Form
  static @Nullable Expr map(Expr f, Expr expr, Expr spec, Options options, Frame frame) {
    Levels levels = Levels.read(spec);
    return levels == null
        ? frame.decline(GeneralMessages.LEVEL.by("MapIndexed"), spec)
        : levels(f, expr, levels, options.get(HEADS), frame);
  }

  private static Expr levels(Expr f, Expr expr, Levels levels, boolean heads, Frame frame) {
    return Mapper.map(expr, levels, heads, frame, (part, path) -> Call.of(f, part, Lists.of(path)));
  }
}
