package org.scheelite.std.function.repeat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;

/// The results of applying a function as long as a test holds.
///
/// `NestWhileList[f, x, test]` gives `{x, f[x], f[f[x]], …}` up to the first result for which
/// `test` does not give `True`. The other forms are those of `NestWhile`.
///
/// ```wl
/// In:  NestWhileList[# / 2 &, 12, EvenQ]
/// Out: {12, 6, 3}
/// In:  NestWhileList[Mod[3 #, 7] &, 1, Unequal, All]
/// Out: {1, 3, 2, 6, 4, 5, 1}
/// ```
@Builtin(seeAlso = {"NestWhile", "NestList", "FixedPointList"})
final class NestWhileList {

  @Form(whole = true, min = 3, max = 6)
  static @Nullable Expr nest(Normal call, Frame frame) {
    List<Expr> values = Repetition.run(call, frame);
    return values == null ? null : Lists.of(values);
  }
}
