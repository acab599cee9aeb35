package org.scheelite.std.function.compose;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Sizes;

/// A function applied to a head.
///
/// `Operate[p, f[x, y]]` gives `p[f][x, y]`; `Operate[p, expr, n]` applies `p` to the head `n`
/// levels inside.
///
/// ```wl
/// In:  Operate[p, f[x, y]]
/// Out: p[f][x, y]
/// In:  Operate[p, f[x][y], 2]
/// Out: p[f][x][y]
/// In:  Operate[p, f[x], 0]
/// Out: p[f[x]]
/// ```
@Builtin(seeAlso = {"Through", "Map", "Head"})
final class Operate {

  @Form
  static Expr operate(Expr p, Expr expr) {
    return at(p, expr, 1);
  }

  @Form(whole = true, min = 3, max = 3)
  static @Nullable Expr operate(Normal call, Frame frame) {
    Integer level = Sizes.count(call.arg(2));
    return level == null ? Faults.count(call, 3, frame) : at(call.arg(0), call.arg(1), level);
  }

  private static Expr at(Expr p, Expr expr, int level) {
    if (level == 0) {
      return Call.of(p, expr);
    }
    return expr instanceof Normal normal
        ? Call.of(at(p, normal.head(), level - 1), normal.toArray())
        : expr;
  }
}
