package org.scheelite.std.function;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A function applied to the parts at some positions.
///
/// `MapAt[f, expr, n]` applies `f` to the `n`-th part, `MapAt[f, expr, {i, j, …}]` to the part at a
/// position, and `MapAt[f, expr, {pos1, pos2, …}]` to several. `All`, spans and keys may stand in
/// positions.
///
/// ```wl
/// In:  MapAt[f, {a, b, c}, 2]
/// Out: {a, f[b], c}
/// In:  MapAt[f, {{a, b}, {c, d}}, {All, 1}]
/// Out: {{f[a], b}, {f[c], d}}
/// In:  MapAt[f, {a, b, c}, {{1}, {-1}}]
/// Out: {f[a], b, f[c]}
/// In:  MapAt[f, <|"x" -> 1, "y" -> 2|>, "y"]
/// Out: <|"x" -> 1, "y" -> f[2]|>
/// In:  MapAt[f, {a}, 3]
/// Msg: MapAt::partw: Part {3} of {a} does not exist.
/// Out: MapAt[f, {a}, 3]
/// ```
@Builtin(seeAlso = {"Map", "ReplacePart", "MapIndexed", "Part"})
final class MapAt {

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr map(Normal call, Frame frame) {
    if (call.size() == 2) {
      return null;
    }
    Expr f = call.arg(0);
    return Positions.change(call.arg(1), call.arg(2), "MapAt", frame, part -> Call.of(f, part));
  }

  @Applied
  static @Nullable Expr applied(Normal call, Frame frame) {
    return call.head() instanceof Normal map && map.size() == 2 && call.size() == 1
        ? Call.of(map.head(), map.arg(0), call.arg(0), map.arg(1))
        : null;
  }
}
