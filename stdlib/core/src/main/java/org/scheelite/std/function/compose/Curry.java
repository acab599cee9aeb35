package org.scheelite.std.function.compose;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A function that takes its arguments one at a time.
///
/// `Curry[f, n]` takes `n` arguments: `Curry[f, 3][x][y][z]` is `f[x, y, z]`. `Curry[f, {i1, i2,
/// …}]` gives `f` the argument that came `i1`-th first, and so on. `Curry[f]` is `Curry[f, {2,
/// 1}]`.
///
/// ```wl
/// In:  Curry[f, 3][x][y][z]
/// Out: f[x, y, z]
/// In:  Curry[f][x][y]
/// Out: f[y, x]
/// In:  Curry[Select, {2, 1}][EvenQ][{1, 2, 4}]
/// Out: {2, 4}
/// ```
@Builtin(seeAlso = {"OperatorApplied", "CurryApplied", "Function"})
final class Curry {
  private Curry() {}

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr operator(Normal call, Frame frame) {
    return null;
  }

  @Applied
  static @Nullable Expr applied(Normal call, Frame frame) {
    return Currying.next(call, new int[] {2, 1});
  }
}
