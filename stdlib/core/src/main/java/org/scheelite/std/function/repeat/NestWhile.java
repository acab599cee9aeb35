package org.scheelite.std.function.repeat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A function applied as long as a test holds.
///
/// `NestWhile[f, x, test]` applies `f` to `x` until `test` of the result does not give `True`.
/// `NestWhile[f, x, test, m]` gives the last `m` results to the test, all where `m` is `All`,
/// `NestWhile[f, x, test, m, max]` applies `f` at most `max` times, and `NestWhile[f, x, test, m,
/// max, n]` `n` times more at the end; for negative `n` it goes back by as many.
///
/// ```wl
/// In:  NestWhile[# / 2 &, 12, EvenQ]
/// Out: 3
/// In:  NestWhile[# + 1 &, 1, True &, 1, 5]
/// Out: 6
/// In:  NestWhile[#/2 &, 12, EvenQ, 1, Infinity, -1]
/// Out: 6
/// ```
@Builtin(seeAlso = {"NestWhileList", "Nest", "FixedPoint", "While"})
final class NestWhile {

  @Form(whole = true, min = 3, max = 6)
  static @Nullable Expr nest(Normal call, Frame frame) {
    List<Expr> values = Repetition.run(call, frame);
    return values == null ? null : values.getLast();
  }
}
