package org.scheelite.std.function.compose;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A function of several arguments that takes them one at a time.
///
/// `CurryApplied[f, n][x1]…[xn]` is `f[x1, …, xn]`. `CurryApplied[f, {i1, i2, …}]` gives `f` the
/// argument that came `i1`-th first, and so on.
///
/// ```wl
/// In:  CurryApplied[f, 2][x][y]
/// Out: f[x, y]
/// In:  Map[CurryApplied[Plus, 2][1], {a, b}]
/// Out: {1 + a, 1 + b}
/// ```
@Builtin(seeAlso = {"OperatorApplied", "Curry"})
final class CurryApplied {
  private CurryApplied() {}

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr operator(Normal call, Frame frame) {
    return null;
  }

  @Applied
  static @Nullable Expr applied(Normal call, Frame frame) {
    return Currying.next(call, null);
  }
}
