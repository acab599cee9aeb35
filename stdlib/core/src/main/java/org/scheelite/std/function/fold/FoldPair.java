package org.scheelite.std.function.fold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The last result of a function with a state applied through a list.
///
/// `FoldPair[f, y, list]` gives the last element of `FoldPairList[f, y, list]`, and `FoldPair[f, y,
/// list, g]` that of `FoldPairList[f, y, list, g]`.
///
/// ```wl
/// In:  FoldPair[{#1 + #2, #1 #2} &, 1, {2, 3, 4}]
/// Out: 10
/// In:  FoldPair[{#1, #2} &, a, {b, c}]
/// Out: b
/// ```
@Builtin(seeAlso = {"FoldPairList", "Fold"})
final class FoldPair {

  @Form(whole = true, min = 3, max = 4)
  static @Nullable Expr fold(Normal call, Frame frame) {
    List<Expr> results = FoldPairList.results(call, frame);
    return results == null || results.isEmpty() ? null : results.getLast();
  }
}
