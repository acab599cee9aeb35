package org.scheelite.std.function.compose;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// Functions one after another, the first first.
///
/// `f /* g` or `RightComposition[f, g, …]` is the function that gives `g[f[…]]`.
///
/// ```wl
/// In:  (f /* g)[x]
/// Out: g[f[x]]
/// In:  RightComposition[Plus, Sqrt][4, 5]
/// Out: 3
/// ```
@Builtin(
    attributes = {Attribute.FLAT, Attribute.ONE_IDENTITY},
    seeAlso = {"Composition", "Identity"})
final class RightComposition {

  @Form(whole = true)
  static @Nullable Expr compose(Normal call, Frame frame) {
    return Composition.simplified(call);
  }

  @Applied
  static @Nullable Expr applied(Normal call, Frame frame) {
    return call.head() instanceof Normal composition
        ? Composition.nested(composition.args(), call)
        : null;
  }
}
