package org.scheelite.std.function;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.list.Levels;

/// A function applied to the parts of each part.
///
/// `f @@@ expr` or `MapApply[f, expr]` replaces the head of each part by `f`.
///
/// ```wl
/// In:  f @@@ {{a, b}, {c}}
/// Out: {f[a, b], f[c]}
/// In:  MapApply[Plus, {{1, 2}, {3, 4}}]
/// Out: {3, 7}
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"Apply", "Map", "MapThread"})
final class MapApply {

  @Form
  static Expr map(Expr f, Expr expr, Frame frame) {
    return Apply.levels(f, expr, Levels.FIRST, false, frame);
  }
}
