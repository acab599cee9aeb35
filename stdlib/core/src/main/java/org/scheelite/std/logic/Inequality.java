package org.scheelite.std.logic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// A chain of different relations.
///
/// `Inequality[a, r, b, s, c]` is `a r b` and `b s c`, for relations such as `Less` and
/// `LessEqual`; `a < b <= c` is read so.
///
/// ```wl
/// In:  1 < 2 <= 2
/// Out: True
/// ```
///
/// ```wl
/// In:  1 < x <= 2
/// Out: 1 < x <= 2
/// ```
///
/// ```wl
/// In:  3 < 2 <= x
/// Out: False
/// ```
@Builtin(seeAlso = {"Less", "LessEqual", "Equal"})
final class Inequality {
  private Inequality() {}

  @Form(whole = true, min = 3)
  static @Nullable Expr chain(Normal call, Frame frame) {
    if (call.size() % 2 == 0) {
      return null;
    }
    int first = 0;
    int last = 0;
    boolean open = false;
    for (int i = 0; i + 2 < call.size(); i += 2) {
      Expr pair = frame.call(call.arg(i + 1), call.arg(i), call.arg(i + 2));
      if (pair.equals(Sym.FALSE)) {
        return pair;
      }
      if (!pair.equals(Sym.TRUE)) {
        open = true;
        last = i + 2;
      } else if (!open) {
        first = i + 2;
      }
    }
    if (!open) {
      return Sym.TRUE;
    }
    return last - first == 2
        ? Call.of(call.arg(first + 1), call.arg(first), call.arg(last))
        : last - first + 1 == call.size()
            ? null
            : Call.of(call.head(), call.args().subList(first, last + 1));
  }
}
