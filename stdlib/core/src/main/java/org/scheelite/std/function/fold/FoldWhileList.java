package org.scheelite.std.function.fold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;

/// The results of folding as long as a test holds.
///
/// `FoldWhileList[f, x, list, test]` gives the values of `FoldList` up to the first for which
/// `test` does not give `True`; `FoldWhileList[f, list, test]` begins with the first element.
///
/// ```wl
/// In:  FoldWhileList[Plus, 0, {1, 2, 3, 4}, # < 4 &]
/// Out: {0, 1, 3, 6}
/// In:  FoldWhileList[Plus, {1, 2}, # < 9 &]
/// Out: {1, 3}
/// ```
@Builtin(seeAlso = {"FoldWhile", "FoldList"})
final class FoldWhileList {

  @Form(whole = true, min = 3, max = 4)
  static @Nullable Expr fold(Normal call, Frame frame) {
    List<Expr> values = FoldWhile.values(call, frame);
    return values == null ? null : Lists.of(values);
  }
}
