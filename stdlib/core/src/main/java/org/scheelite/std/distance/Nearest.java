package org.scheelite.std.distance;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// The nearest elements.
///
/// `Nearest[list, x]` lists the elements of `list` nearest to `x`, `Nearest[list, x, n]` the `n`
/// nearest in order, `Nearest[list, x, {n, r}]` at most `n` within the distance `r`, where `n` may
/// be `All`. `Nearest[{e1 -> v1, ...}, x]` and `Nearest[{e1, ...} -> {v1, ...}, x]` give the `vi`;
/// `list -> "Index"`, `"Distance"` and `"Element"` give positions, distances and elements, and
/// `list -> {p1, p2}` several of these. `Nearest[list]` is an operator. For texts the distance is
/// `EditDistance`.
///
/// ```wl
/// In:  {Nearest[{1, 2, 4, 8}, 5], Nearest[{1, 3, 5}, 2], Nearest[{1, 2, 4, 8}, 5, 2]}
/// Out: {{4}, {1, 3}, {4, 2}}
/// In:  {Nearest[{1, 2, 4, 8} -> "Index", 5], Nearest[{1 -> a, 9 -> b}, 7], Nearest[{1, 2, 4, 8}, 3, {All, 1}]}
/// Out: {{3}, {b}, {2, 4}}
/// In:  {Nearest[{{0, 0}, {1, 1}}][{0.9, 0.8}], Nearest[{"cat", "dog"}, "cut"]}
/// Out: {{{1, 1}}, {"cat"}}
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"DistanceMatrix", "EuclideanDistance"})
final class Nearest {
  /// The function of two elements.
  static final Option<Expr> DISTANCE_FUNCTION = Option.any("DistanceFunction", Sym.AUTOMATIC);

  private Nearest() {}

  @Form
  static @Nullable Expr nearest(Expr data, Expr x, Options options, Frame frame) {
    Neighbours found = Neighbours.of(data, options.get(DISTANCE_FUNCTION), frame);
    return found == null ? null : found.around(x, Sym.AUTOMATIC);
  }

  @Form
  static @Nullable Expr nearest(Expr data, Expr x, Expr n, Options options, Frame frame) {
    Neighbours found = Neighbours.of(data, options.get(DISTANCE_FUNCTION), frame);
    return found == null ? null : found.around(x, n);
  }
}
