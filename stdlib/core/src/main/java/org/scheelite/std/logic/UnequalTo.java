package org.scheelite.std.logic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// The operator form of `Unequal`.
///
/// `UnequalTo[y][x]` is `x != y`.
///
/// ```wl
/// In:  UnequalTo[2][1]
/// Out: True
/// ```
///
/// ```wl
/// In:  UnequalTo[2] /@ {1, 2, a}
/// Out: {True, False, a != 2}
/// ```
@Builtin(seeAlso = {"Unequal"})
final class UnequalTo {
  private UnequalTo() {}

  @Applied
  static @Nullable Expr compare(Normal call, Frame frame) {
    return call.size() == 1 && call.head() instanceof Normal operator && operator.size() == 1
        ? Call.of(Symbol.system("Unequal"), call.arg(0), operator.arg(0))
        : null;
  }
}
