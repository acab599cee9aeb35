package org.scheelite.std.logic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// The operator form of `Equal`.
///
/// `EqualTo[y][x]` is `x == y`.
///
/// ```wl
/// In:  EqualTo[2][1]
/// Out: False
/// ```
///
/// ```wl
/// In:  EqualTo[2] /@ {1, 2, a}
/// Out: {False, True, a == 2}
/// ```
@Builtin(seeAlso = {"Equal"})
final class EqualTo {
  private EqualTo() {}

  @Applied
  static @Nullable Expr compare(Normal call, Frame frame) {
    return call.size() == 1 && call.head() instanceof Normal operator && operator.size() == 1
        ? Call.of(Symbol.system("Equal"), call.arg(0), operator.arg(0))
        : null;
  }
}
