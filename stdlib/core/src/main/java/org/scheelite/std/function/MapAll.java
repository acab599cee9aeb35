package org.scheelite.std.function;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Mapper;

/// A function applied to every part of an expression.
///
/// `f //@ expr` or `MapAll[f, expr]` applies `f` to all parts at all levels and to the whole.
///
/// ```wl
/// In:  f //@ {a, {b}}
/// Out: f[{f[a], f[{f[b]}]}]
/// In:  MapAll[f, g[x]]
/// Out: f[g[f[x]]]
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"Map", "ReplaceAll", "Level"})
final class MapAll {
  /// Whether heads are mapped over.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_FALSE;

  @Form
  static Expr map(Expr f, Expr expr, Options options, Frame frame) {
    return Mapper.map(
        expr, Levels.ALL, options.get(HEADS), frame, (part, path) -> Call.of(f, part));
  }
}
