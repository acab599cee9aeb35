package org.scheelite.std.logic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// The operator form of `LessEqual`.
///
/// `LessEqualThan[y][x]` is `x <= y`.
///
/// ```wl
/// In:  LessEqualThan[2][1]
/// Out: True
/// ```
///
/// ```wl
/// In:  LessEqualThan[2] /@ {1, 2, a}
/// Out: {True, True, a <= 2}
/// ```
@Builtin(seeAlso = {"LessEqual"})
final class LessEqualThan {
  private LessEqualThan() {}

  @Applied
  static @Nullable Expr compare(Normal call, Frame frame) {
    return call.size() == 1 && call.head() instanceof Normal operator && operator.size() == 1
        ? Call.of(Symbol.system("LessEqual"), call.arg(0), operator.arg(0))
        : null;
  }
}
