package org.scheelite.std.function.compose;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A function that takes its arguments one at a time, the last one first.
///
/// `OperatorApplied[f][x][y]` is `f[y, x]`. `OperatorApplied[f, {i1, i2, …}]` takes as many
/// arguments as there are numbers, and `f` gets the one that came `i1`-th first, and so on.
///
/// ```wl
/// In:  OperatorApplied[Power][2][x]
/// Out: x^2
/// In:  OperatorApplied[f, {3, 1, 2}][a][b][c]
/// Out: f[c, a, b]
/// In:  Map[OperatorApplied[Subtract][1], {5, 6}]
/// Out: {4, 5}
/// ```
@Builtin(seeAlso = {"Curry", "CurryApplied", "Composition"})
final class OperatorApplied {
  private OperatorApplied() {}

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr operator(Normal call, Frame frame) {
    return null;
  }

  @Applied
  static @Nullable Expr applied(Normal call, Frame frame) {
    return Currying.next(call, new int[] {2, 1});
  }
}
