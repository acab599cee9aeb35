package org.scheelite.std.function.fold;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A function of two arguments applied through a list.
///
/// `Fold[f, x, {a, b, c}]` gives `f[f[f[x, a], b], c]`; `Fold[f, {a, b, c}]` begins with the first
/// element. `Fold[f]` is a function that folds.
///
/// ```wl
/// In:  Fold[f, x, {a, b, c}]
/// Out: f[f[f[x, a], b], c]
/// In:  Fold[Plus, {1, 2, 3}]
/// Out: 6
/// In:  Fold[10 #1 + #2 &, 0, {1, 2, 3}]
/// Out: 123
/// ```
@Builtin(seeAlso = {"FoldList", "Nest", "Accumulate", "Total"})
final class Fold {

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr fold(Normal call, Frame frame) {
    if (call.size() == 1) {
      return null;
    }
    Normal quick = Folding.quickly(call, call.size(), false, frame);
    if (quick != null) {
      return quick.arg(0);
    }
    var last = new Expr[1];
    boolean done =
        Folding.run(
            call,
            call.size(),
            frame,
            value -> {
              last[0] = value;
              return true;
            });
    return done ? last[0] : null;
  }

  @Applied
  static @Nullable Expr applied(Normal call, Frame frame) {
    return FoldList.operated(call);
  }
}
